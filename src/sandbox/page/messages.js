// Owns one message as a bubble: its text, files, buttons and marks. It does not know when to draw it.

import { copyText, element, renderText, safeUrl } from "./text.js";

const PALETTE = 6;

export function bubble(message, phone) {
  const mine = message.from === phone.viewer;
  const item = element("li", {
    class: `message ${mine ? "mine" : "theirs"}`,
    "data-testid": "message",
    "data-message-id": message.id,
    "data-from": message.bot ? "bot" : String(message.from),
  });
  if (message.service) {
    item.className = "message service";
    item.append(element("p", { dir: "auto" }, message.service));
    return item;
  }
  const body = element("div", { class: "bubble" });
  if (!mine && phone.group) body.append(element("p", { class: `name tint-${Math.abs(message.from) % PALETTE}` }, message.name));
  const quoted = message.reply_to && phone.find(message.reply_to);
  if (quoted) body.append(quotation(quoted, phone));
  if (message.file) body.append(attachment(message, phone));
  if (message.text) {
    body.append(element("div", { class: "text", dir: "auto" }, renderText(message.text, message.entities, acts(phone))));
  }
  if (message.reaction) body.append(element("span", { class: "reaction" }, message.reaction));
  body.append(marks(message, mine));
  item.append(body);
  if (message.buttons?.length) item.append(keyboard(message, phone));
  item.append(replyButton(message, phone));
  holdToReply(item, message, phone);
  return item;
}

function acts(phone) {
  return {
    copy: async (text) => { if (await copyText(text)) phone.note("Copied"); },
    command: (text) => phone.say(text),
    open: (url) => phone.openLink(url),
  };
}

function quotation(message, phone) {
  const node = element("button", { type: "button", class: "quoted" },
    element("b", {}, message.from === phone.viewer ? "You" : message.name),
    element("span", { dir: "auto" }, firstLine(message)));
  node.addEventListener("click", () => phone.reveal(message.id));
  return node;
}

export function firstLine(message) {
  return message.text?.split("\n", 1)[0] || message.file?.name || "Message";
}

function attachment(message, phone) {
  const address = `/api/file/${phone.chat}/${message.id}`;
  if (message.file.image) return element("img", { class: "picture", src: address, alt: message.file.name || "Picture", loading: "lazy" });
  return element("a", { class: "document", href: address, download: message.file.name },
    element("span", { class: "sheet", "aria-hidden": "true" }, "⤓"),
    element("span", {}, element("b", { dir: "auto" }, message.file.name), element("small", {}, size(message.file.size))));
}

function size(bytes) {
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(bytes < 10240 ? 1 : 0)} kB`;
}

function marks(message, mine) {
  const node = element("p", { class: "marks" });
  if (message.silent && !mine) {
    node.append(element("span", { class: "silent", title: "Sent without a sound", role: "img", "aria-label": "Sent without a sound" },
      bell()));
  }
  if (message.edited) node.append(element("span", {}, "edited"));
  const date = new Date(message.date * 1000);
  const clock = date.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  node.append(element("time", { datetime: date.toISOString() }, clock));
  return node;
}

function bell() {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const [key, value] of Object.entries({ viewBox: "0 0 24 24", width: 11, height: 11, "aria-hidden": "true" })) svg.setAttribute(key, value);
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", "M12 3a6 6 0 0 0-6 6v4l-2 4h16l-2-4V9a6 6 0 0 0-6-6zm-2 15a2 2 0 0 0 4 0M3 3l18 18");
  for (const [key, value] of Object.entries({ fill: "none", stroke: "currentColor", "stroke-width": 2, "stroke-linecap": "round" })) path.setAttribute(key, value);
  svg.append(path);
  return svg;
}

function keyboard(message, phone) {
  const rows = message.buttons.map((row) => element("div", { class: "row" }, ...row.map((button) => inlineButton(button, message, phone))));
  return element("div", { class: "keyboard" }, ...rows);
}

function inlineButton(button, message, phone) {
  const label = element("span", { dir: "auto" }, button.text);
  const node = element("button", { type: "button", class: "inline", "data-testid": "inline-button" }, label);
  if (button.url) {
    node.append(element("span", { class: "corner", "aria-hidden": "true" }, "↗"));
    node.addEventListener("click", () => {
      const href = safeUrl(button.url);
      if (href && !phone.openLink(href)) window.open(href, "_blank", "noopener,noreferrer");
    });
  } else if (button.copy != null) {
    node.append(element("span", { class: "corner", "aria-hidden": "true" }, "⧉"));
    node.addEventListener("click", () => acts(phone).copy(button.copy));
  } else if (button.data != null) {
    node.addEventListener("click", () => phone.pressButton(message.id, button.data, node));
  } else if (button.inline != null) {
    node.addEventListener("click", () => phone.type(`@${phone.desk.botName()} ${button.inline}`));
  } else {
    node.disabled = true;
    node.title = "This kind of button does nothing here";
  }
  return node;
}

function replyButton(message, phone) {
  const node = element("button", { type: "button", class: "reply icon", "data-testid": "reply", "aria-label": "Reply", title: "Reply" }, "↩");
  node.addEventListener("click", () => phone.replyTo(message));
  return node;
}

// A long press replies, as on a phone; moving the finger is scrolling and not a press.
function holdToReply(item, message, phone) {
  let timer;
  const stop = () => clearTimeout(timer);
  item.addEventListener("touchstart", () => { timer = setTimeout(() => phone.replyTo(message), 500); }, { passive: true });
  for (const name of ["touchend", "touchmove", "touchcancel"]) item.addEventListener(name, stop, { passive: true });
}

