/** The page's style: light and dark by the reader's setting, one column on a phone; on paper no controls, and of the articles those that the reader has opened. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #fbfaf8; --card: #fff; --ink: #1c1b1a; --quiet: #595650; --line: #dcd8d0; --link: #0b57a4; --mark: #ffec99;
  --contradict: #b3001b; --possible: #8a5300; --update: #005f8f; --compatible: #5a46b2; --agree: #1a6b39;
  --none: #595650;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #161615; --card: #20201e; --ink: #ecebe8; --quiet: #b3afa8; --line: #43413d; --link: #8ec5ff; --mark: #5e4d00;
    --contradict: #ff8a8f; --possible: #f3b562; --update: #74c4f2; --compatible: #b9adff; --agree: #7fd39c;
    --none: #b3afa8;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
header, main, footer { max-width: 70rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; margin: .5rem 0; } h2 { font-size: 1.25rem; margin: 1.5rem 0 .5rem; } header, main { padding-bottom: 0; } h3 { font-size: 1.05rem; margin: 0 0 .25rem; }
p { margin: .25rem 0; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
[hidden] { display: none !important; }
.skip { position: absolute; left: -99rem; } .skip:focus { position: static; }
.quiet { color: var(--quiet); font-size: .9rem; }
.verdict { font-weight: 700; border: 1.5px solid; border-radius: .3rem; padding: 0 .4rem; margin-right: .4rem; white-space: nowrap; }
.contradict { color: var(--contradict); } .possible { color: var(--possible); } .update { color: var(--update); }
.compatible { color: var(--compatible); } .agree { color: var(--agree); } .none { color: var(--none); }
.counts { display: flex; flex-wrap: wrap; gap: .4rem; padding: 0; list-style: none; }
nav .counts { gap: .4rem 1.2rem; }
.filters { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; padding: .75rem 0; }
.filters label { display: grid; font-size: .9rem; }
.filters select, .filters button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--quiet); border-radius: .3rem; padding: .35rem .5rem; max-width: 16rem; min-height: 2.5rem; }
.fact { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; margin: 1rem 0; }
.fact .body { display: grid; gap: 1rem; margin-top: .5rem; align-items: start; }
@media (max-width: 40rem) { .filters { display: grid; grid-template-columns: 1fr 1fr; } .filters select { width: 100%; } }
@media (min-width: 58rem) { .fact .body.plotted { grid-template-columns: 27rem 1fr; } figure { position: sticky; top: .5rem; } }
figure { margin: 0; } svg.plot { display: block; width: 100%; max-width: 30rem; height: auto; }
svg.plot text { white-space: pre; }
.reading { max-width: 44rem; padding-left: 2.5rem; } .reading li { padding: .3rem 0; } .reading li::marker { color: var(--quiet); font-size: .8rem; }
.reading a { color: inherit; text-decoration: none; } .reading a:hover mark { outline: 2px solid var(--link); } .reading .verdict { border: 0; padding: 0; margin: 0; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.rows { list-style: none; margin: 0; padding: 0; }
.rows li { padding: .6rem 0; border-top: 1px solid var(--line); } .rows li:first-child { border-top: 0; padding-top: 0; }
.figure { font-weight: 700; }
blockquote { margin: .25rem 0; padding-left: .75rem; border-left: 3px solid var(--line); }
mark { background: var(--mark); color: inherit; border-radius: .15rem; padding: 0 .1rem; }
mark:target, mark:focus { outline: 3px solid var(--link); }
details { border: 1px solid var(--line); border-radius: .5rem; background: var(--card); margin: .5rem 0; }
summary { cursor: pointer; padding: .6rem 1rem; } details > :not(summary) { margin: 0 1rem 1rem; }
.text { white-space: pre-wrap; max-width: 44rem; font-family: Georgia, serif; }
.text a { font: .8rem system-ui, sans-serif; text-decoration: none; padding: 0 .15rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
th { font-size: .9rem; color: var(--quiet); } td.figure { white-space: nowrap; }
@media (max-width: 40rem) {
  thead { position: absolute; left: -99rem; } table, tbody, tr, td { display: block; } td { border: 0; padding: 0; }
  tr { border-bottom: 1px solid var(--line); padding: .4rem 0; } td.figure { white-space: normal; }
  td:nth-child(n+3) { display: inline; margin-right: .6rem; } td:nth-child(n+4) { color: var(--quiet); font-size: .9rem; }
}
dt { font-weight: 700; margin-top: .4rem; } dd { margin-left: 1rem; }
@media print {
  :root {
    color-scheme: light; --page: #fff; --card: #fff; --ink: #000; --quiet: #444; --line: #bbb; --link: #000; --mark: #eee;
    --contradict: #b3001b; --possible: #8a5300; --update: #005f8f; --compatible: #5a46b2; --agree: #1a6b39; --none: #444;
  }
  .scroll { overflow: visible; } th, td { font-size: .85rem; overflow-wrap: anywhere; } td.figure { white-space: normal; }
  nav, .filters, .skip, .text a { display: none !important; }
  .fact, tr, .rows li { break-inside: avoid; } h2, h3 { break-after: avoid; }
  mark { text-decoration: underline; }
}
`;
