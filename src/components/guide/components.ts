import Added from './Added.astro';
import BeamVerdicts from './BeamVerdicts.astro';
import BriefWay from './BriefWay.astro';
import Case from './Case.astro';
import Claim from './Claim.astro';
import Fact from './Fact.astro';
import FunctionAxis from './FunctionAxis.astro';
import NextStep from './NextStep.astro';
import Option from './Option.astro';
import ProseLink from './ProseLink.astro';
import Say from './Say.astro';
import Scene from './Scene.astro';
import Tool from './Tool.astro';
import TwoViews from './TwoViews.astro';

/** What prose may use without importing it: the names stand in `content/`, the components here. */
export const guideComponents = {
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
