// Owns turning a text with Telegram's entities into DOM nodes. It never makes markup out of text.

const SIMPLE = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", pre: "pre", blockquote: "blockquote",
};

export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) node.setAttribute(key, "");
    else if (value !== false && value != null) node.setAttribute(key, value);
  }
  node.append(...children);
  return node;
}

// Only addresses that a browser may open safely become links.
export function safeUrl(text) {
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
    return ["http:", "https:", "tg:", "mailto:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

// `acts` has copy(text), command(text) and open(url). Offsets are UTF-16 units, as JavaScript counts.
export function renderText(text, entities, acts) {
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const fragment = document.createDocumentFragment();
  fill(fragment, text, 0, text.length, sorted, acts);
  return fragment;
}

function fill(parent, text, from, to, entities, acts) {
  let at = from;
  while (entities.length && entities[0].offset < to) {
    const entity = entities.shift();
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (start >= end) continue;
    if (start > at) parent.append(text.slice(at, start));
    const node = wrap(entity, text.slice(start, end), acts);
    fill(node.inside ?? node, text, start, end, entities, acts);
    parent.append(node);
    at = end;
  }
  if (at < to) parent.append(text.slice(at, to));
}

function wrap(entity, content, acts) {
  switch (entity.type) {
    case "code": return press(element("code", { role: "button", tabindex: 0, title: "Tap to copy" }), () => acts.copy(content));
    case "spoiler": {
      const node = element("span", { class: "spoiler", role: "button", tabindex: 0, "aria-label": "Hidden text" });
      return press(node, () => { node.classList.add("shown"); node.removeAttribute("aria-label"); });
    }
    case "expandable_blockquote": return quote();
    case "text_link": return link(entity.url, acts);
    case "url": return link(content, acts);
    case "email": return link(`mailto:${content}`, acts);
    case "bot_command": return press(element("span", { class: "command", role: "button", tabindex: 0 }), () => acts.command(content));
    case "mention": case "text_mention": case "hashtag": case "cashtag": case "phone_number":
      return element("span", { class: "mention" });
    default: return element(SIMPLE[entity.type] ?? "span");
  }
}

function quote() {
  const node = element("blockquote", { class: "long", role: "button", tabindex: 0, "aria-expanded": "false" });
  return press(node, () => {
    const open = node.classList.toggle("open");
    node.setAttribute("aria-expanded", String(open));
  });
}

function link(address, acts) {
  const href = safeUrl(address ?? "");
  if (!href) return element("span");
  const node = element("a", { href, rel: "noreferrer noopener", target: "_blank" });
  node.addEventListener("click", (event) => { if (acts.open(href)) event.preventDefault(); });
  return node;
}

// Makes a node that is no button act like one, for the mouse and for the keyboard.
export function press(node, act) {
  node.addEventListener("click", (event) => { event.stopPropagation(); act(event); });
  node.addEventListener("keydown", (event) => {
    if (event.target === node && (event.key === "Enter" || event.key === " ")) { event.preventDefault(); act(event); }
  });
  return node;
}

export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = element("textarea", { class: "visually-hidden", "aria-hidden": "true" });
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}
