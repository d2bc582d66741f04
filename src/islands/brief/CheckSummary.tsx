import { useEffect, useRef } from 'preact/hooks';
import type { Kept } from '#domain/brief/brief.ts';
import { type Finding, isKept } from '#domain/brief/checks/finding.ts';
import { type CheckTexts, findingWords } from '#domain/brief/checks/finding-words.ts';
import { useEditor } from './editor-context.ts';

export type SummaryProps = {
  findings: readonly Finding[];
  kept: readonly Kept[];
  texts: CheckTexts;
  /** The address of this brief: links within it move the focus and leave the address alone. */
  address: string;
  /** Counts how often the check was asked for: each time the summary takes the focus. */
  asked: number;
  /** Says where a finding is, «Цель»; findings of one title are told apart by it. */
  labelOf: (path: string) => string;
  onGo: (path: string) => void;
};

/** All that the checks found, the heaviest first, each a link to its field. */
export function CheckSummary({ findings, kept, texts, address, asked, labelOf, onGo }: SummaryProps) {
  const { texts: editor } = useEditor();
  const words = editor.check;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked > 0) heading.current?.focus();
  }, [asked]);
  const isErrorFor = (stage: 'submit' | 'approve') => (finding: Finding) => finding[stage] === 'E';
  const submit = findings.filter(isErrorFor('submit'));
  const approve = findings.filter((finding) => isErrorFor('approve')(finding) && !submit.includes(finding));
  const warnings = findings.filter(
    (finding) => finding.submit === 'W' || (finding.submit === null && finding.approve === 'W'),
  );
  const rest = warnings.filter((finding) => !approve.includes(finding));
  const hints = findings.filter((finding) => ![...submit, ...approve, ...rest].includes(finding));
  const groups = [
    { title: words.forSubmit, list: submit },
    { title: words.forApprove, list: approve },
    { title: words.warnings, list: rest },
    { title: words.hints, list: hints },
  ];
  return (
    <>
      <h2 id="missing-title" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {findings.length === 0 && <p>{words.clean}</p>}
      {groups.map(
        ({ title, list }) =>
          list.length > 0 && (
            <div key={title}>
              <h3>{title}</h3>
              <ul>
                {list.map((finding) => (
                  <li key={`${finding.check} ${finding.field}`}>
                    <a
                      href={address}
                      onClick={(event) => {
                        event.preventDefault();
                        onGo(finding.field);
                      }}
                    >
                      {findingWords(finding, texts).title}
                    </a>
                    <span class="details">
                      {labelOf(finding.field)}
                      {kept.some((each) => isKept(finding, each)) && `, ${words.keptMark}`}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </>
  );
}
