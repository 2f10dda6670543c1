/** Makes tabs of sections that stand one below the other: without a script, and on paper, they still do. */
export function makeTabs(container: HTMLElement): void {
  const panels = [...container.querySelectorAll<HTMLElement>("section")];
  const list = document.createElement("div");
  list.setAttribute("role", "tablist");
  list.setAttribute("aria-label", "The request as");
  const tabs = panels.map((panel, index) => toTab(panel, () => select(index)));
  const select = (chosen: number) => {
    for (const [index, panel] of panels.entries()) {
      const tab = tabs[index];
      tab?.setAttribute("aria-selected", String(index === chosen));
      if (tab) tab.tabIndex = index === chosen ? 0 : -1;
      panel.classList.toggle("behind", index !== chosen);
    }
  };
  list.addEventListener("keydown", ({ key }) => {
    const now = tabs.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: -1 }[key];
    const next = step === undefined ? undefined : tabs.at(step % tabs.length);
    if (!next) return;
    select(tabs.indexOf(next));
    next.focus();
  });
  list.append(...tabs);
  container.prepend(list);
  container.classList.add("tabbed");
  select(0);
}

function toTab(panel: HTMLElement, onSelect: () => void): HTMLButtonElement {
  const tab = document.createElement("button");
  tab.type = "button";
  tab.id = `tab-${panel.id}`;
  tab.textContent = panel.dataset["title"] ?? "";
  tab.setAttribute("role", "tab");
  tab.setAttribute("aria-controls", panel.id);
  tab.addEventListener("click", onSelect);
  panel.setAttribute("role", "tabpanel");
  panel.setAttribute("aria-labelledby", tab.id);
  return tab;
}
