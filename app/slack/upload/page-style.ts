export const pageStyle = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; --line: #8888; --accent: #0b6e4f; --on-accent: #fff; }
@media (prefers-color-scheme: dark) { :root { --accent: #6fd6b1; --on-accent: #06281d; } }
body { margin: 0; padding: 1.5rem; }
main { max-width: 34rem; margin: 0 auto; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; }
#drop { border: 2px dashed var(--line); border-radius: .75rem; padding: 1.5rem; text-align: center; }
#drop.over { border-color: var(--accent); }
#drop p { font-size: .875rem; margin: .75rem 0 0; }
#choose { display: inline-block; padding: .75rem 1.5rem; border-radius: .5rem; background: var(--accent); color: var(--on-accent); font-weight: 600; cursor: pointer; }
#choose:focus-within { outline: 3px solid currentColor; outline-offset: 3px; }
#choose input { position: absolute; width: 1px; height: 1px; opacity: 0; }
ul { list-style: none; padding: 0; }
li { padding: .5rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
li span { display: block; font-size: .875rem; }
li button { font: inherit; font-size: .875rem; }
`;
