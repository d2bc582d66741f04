import Added from './Added.astro';
import BeamVerdicts from './BeamVerdicts.astro';
import BriefWay from './BriefWay.astro';
import Case from './Case.astro';
import Claim from './Claim.astro';
import Fact from './Fact.astro';
import FunctionAxis from './FunctionAxis.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import NextStep from './NextStep.astro';
import Option from './Option.astro';
import ProseLink from './ProseLink.astro';
import Say from './Say.astro';
import Scene from './Scene.astro';
import Tool from './Tool.astro';
import TwoViews from './TwoViews.astro';

/** What prose may use without importing it: the names stand in `content/`, the components here. */
export const proseComponents = {
  Added,
  BeamVerdicts,
  BriefWay,
  Case,
  Claim,
  Fact,
  FunctionAxis,
  NextStep,
  Option,
  Say,
  Scene,
  Tool,
  TwoViews,
  a: ProseLink,
};

/** The same on a page of its own, where headings have links to them. */
export const guideComponents = { ...proseComponents, h2: Heading2, h3: Heading3 };
