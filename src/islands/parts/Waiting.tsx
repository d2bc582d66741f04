type Props = { text: string };

/** A calm line as long as the browser has not looked yet; it keeps room for what follows. */
export function Waiting({ text }: Props) {
  return (
    <p class="waiting" role="status">
      {text}
    </p>
  );
}
