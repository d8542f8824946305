// Owns one phone: a chat as one person sees it, and what that person does in it.

import { bubble, firstLine } from "./messages.js";
import { element } from "./text.js";

const TYPING_LASTS = 5200;
const BANNER_LASTS = 5000;
const NOTE_LASTS = 3200;
// A message that comes later than this after the last act in the chat was not asked for.
const UNASKED_AFTER = 4000;
// An inline query is asked when the typing rests.
const INLINE_PAUSE = 300;

export class Phone {
  // `info`: {id, viewer, chat, title, subtitle, group}; `desk`: what the page offers to its phones.
  constructor(info, desk) {
    Object.assign(this, info);
    this.desk = desk;
    // The topic that is open on this phone; General is null.
    this.topic = null;
    this.kept = new Map();
    this.dismissed = new Set();
    this.root = document.getElementById("phone-template").content.firstElementChild.cloneNode(true);
    this.root.id = `pane-${this.id}`;
    this.root.dataset.testid = `phone-${this.id}`;
    this.root.setAttribute("aria-label", `${this.title}, ${this.subtitle}`);
    this.part = (selector) => this.root.querySelector(selector);
    this.part(".avatar").textContent = initials(this.title);
    this.part("h2").textContent = this.title;
    this.part(".who p").textContent = this.subtitle;
    this.list = this.part(".messages");
    this.list.setAttribute("aria-label", `Messages, ${this.title}`);
    // The second phone of a group would read every message out again.
    if (this.echo) this.list.setAttribute("aria-live", "off");
    this.scroll = this.part(".scroll");
    this.field = this.part("textarea");
    this.field.setAttribute("aria-label", `Message as ${this.speaker}`);
    this.field.placeholder = `Message as ${this.speaker}`;
    this.wire();
  }

  wire() {
    this.part(".composer").addEventListener("submit", (event) => { event.preventDefault(); this.send(); });
    this.field.addEventListener("keydown", (event) => this.key(event));
    this.field.addEventListener("input", () => { this.grow(); this.suggest(); });
    this.part(".start button").addEventListener("click", () => this.say("/start"));
    this.part(".menu").addEventListener("click", () => this.toggleCommands());
    this.part(".replying button").addEventListener("click", () => this.dismissReply());
    this.part(".to-end").addEventListener("click", () => this.toEnd());
    this.root.addEventListener("focusout", (event) => {
      if (!this.root.contains(event.relatedTarget)) this.showCommands(null);
    });
    this.atEnd = true;
    this.scroll.addEventListener("scroll", () => this.noticeScroll(), { passive: true });
    const resized = new ResizeObserver(() => { if (this.atEnd) this.toEnd(); });
    resized.observe(this.list);
    resized.observe(this.scroll);
  }

  // ── what is shown ──

  // A forum shows one topic at a time.
  openTopic(topic) {
    this.topic = topic;
    this.reply = null;
    this.update(this.everything ?? [], false);
    this.toEnd();
  }

  update(everything, live) {
    this.everything = everything;
    const messages = this.group ? everything.filter((message) => (message.thread ?? null) === this.topic) : everything;
    const before = new Set(this.kept.keys());
    const place = focusPlace(this.list);
    for (const [id, kept] of this.kept) {
      if (!messages.some((message) => message.id === id)) { kept.node.remove(); this.kept.delete(id); }
    }
    this.messages = messages;
    let previous = null;
    for (const message of messages) {
      const node = this.draw(message, live);
      const follows = previous ? previous.nextSibling : this.list.firstChild;
      if (node !== follows) this.list.insertBefore(node, follows);
      previous = node;
    }
    this.part(".start").hidden = messages.length > 0;
    this.part(".messages").hidden = messages.length === 0;
    restoreFocus(this.list, place);
    this.showReply();
    if (live) this.announce(messages.filter((message) => message.bot && !before.has(message.id)));
  }

  draw(message, live) {
    const text = JSON.stringify(message);
    const kept = this.kept.get(message.id);
    if (kept?.text === text) return kept.node;
    const node = bubble(message, this);
    if (live) node.classList.add(kept ? "changed" : "fresh");
    if (kept) kept.node.replaceWith(node);
    this.kept.set(message.id, { node, text, message });
    return node;
  }

  announce(fresh) {
    if (!fresh.length) return;
    this.setTyping(false);
    const unasked = Date.now() - (this.desk.actedAt.get(this.chat) ?? 0) > UNASKED_AFTER;
    const loud = fresh.filter((message) => !message.silent && !message.service);
    if (unasked && loud.length) this.banner(loud[loud.length - 1]);
    this.desk.unread(this, fresh.length);
  }

  banner(message) {
    const banner = this.part(".banner");
    banner.replaceChildren(element("b", {}, message.name), element("span", { dir: "auto" }, firstLine(message)));
    banner.hidden = false;
    clearTimeout(this.bannerTimer);
    this.bannerTimer = setTimeout(() => { banner.hidden = true; }, BANNER_LASTS);
  }

  setTyping(on) {
    clearTimeout(this.typingTimer);
    this.part(".typing").hidden = !on;
    if (on) this.typingTimer = setTimeout(() => this.setTyping(false), TYPING_LASTS);
  }

  // Where the chat grew or shrank meanwhile, the browser moved it and not the person: who was at the end stays there.
  noticeScroll() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroll;
    const size = `${scrollHeight} ${clientHeight}`;
    if (this.atEnd && size !== this.size) { this.toEnd(); return; }
    this.size = size;
    this.atEnd = scrollHeight - scrollTop - clientHeight < 40;
    this.part(".to-end").hidden = this.atEnd;
  }

  toEnd() {
    this.scroll.scrollTop = this.scroll.scrollHeight;
    this.size = `${this.scroll.scrollHeight} ${this.scroll.clientHeight}`;
    this.atEnd = true;
    this.part(".to-end").hidden = true;
  }

  find(id) {
    return this.kept.get(id)?.message;
  }

  reveal(id) {
    const node = this.kept.get(id)?.node;
    node?.scrollIntoView({ block: "center" });
    node?.classList.remove("changed");
    requestAnimationFrame(() => node?.classList.add("changed"));
  }

  // A short word at the foot of this phone, such as the bot's answer to a press.
  note(text) {
    const node = element("p", { dir: "auto" }, text);
    this.part(".note").replaceChildren(node);
    setTimeout(() => node.remove(), NOTE_LASTS);
  }

  // ── replying ──

  replyTo(message) {
    this.reply = message;
    this.showReply();
    this.field.focus();
  }

  dismissReply() {
    const shown = this.shownReply();
    if (shown) this.dismissed.add(shown.id);
    this.reply = null;
    this.showReply();
    this.field.focus();
  }

  // A question of the bot counts as chosen until it is answered or dismissed.
  shownReply() {
    if (this.reply && this.find(this.reply.id)) return this.reply;
    const last = this.messages?.findLast((message) => message.bot || message.from === this.viewer);
    if (!last?.force_reply || this.dismissed.has(last.id)) return null;
    // It asks who is mentioned in it, or who wrote what it answers: the group itself where an admin is anonymous.
    const mentioned = last.entities?.find((entity) => entity.type === "text_mention")?.user?.id;
    const asked = mentioned ?? (last.reply_to && this.find(last.reply_to)?.from);
    const isMine = asked == null || asked === this.viewer || (asked === 0 && this.anonymous);
    return isMine ? last : null;
  }

  showReply() {
    const message = this.shownReply();
    this.part(".replying").hidden = !message;
    this.field.placeholder = message?.placeholder || `Message as ${this.speaker}`;
    if (!message) return;
    this.part(".replying b").textContent = `Reply to ${message.name}`;
    this.part(".replying span").textContent = firstLine(message);
  }

  // ── what the person does ──

  key(event) {
    if (event.isComposing) return;
    if (event.key === "Escape") { this.showCommands(null); return; }
    if (event.key === "ArrowDown" && !this.part(".commands").hidden) {
      event.preventDefault();
      this.part(".commands button")?.focus();
    }
    if (event.key === "Enter" && !event.shiftKey) { event.preventDefault(); this.send(); }
  }

  grow() {
    this.field.style.height = "auto";
    const border = this.field.offsetHeight - this.field.clientHeight;
    this.field.style.height = `${this.field.scrollHeight + border}px`;
  }

  type(text) {
    this.field.value = text;
    this.grow();
    this.field.focus();
    this.suggest();
  }

  async send() {
    const text = this.field.value.trim();
    if (!text) return;
    const reply = this.shownReply();
    if (await this.say(text, reply?.id)) {
      this.field.value = "";
      this.grow();
    }
  }

  async say(text, reply_to) {
    this.showCommands(null);
    this.atEnd = true;
    const done = await this.desk.act("say", { phone: this.id, text, reply_to, thread: this.topic }, this.chat);
    if (done) { this.reply = null; this.showReply(); }
    return done;
  }

  async pressButton(message, data, node) {
    this.desk.pressedOn.set(this.viewer, this);
    node.classList.add("busy");
    await this.desk.act("press", { phone: this.id, message, data }, this.chat);
    setTimeout(() => node.classList.remove("busy"), 1200);
  }

  // A link to the bot opens its private chat, as Telegram does; true if it was one.
  openLink(href) {
    return this.desk.openBotLink(href, this);
  }

  // ── commands ──

  async toggleCommands() {
    if (this.part(".commands").hidden) {
      this.showCommands(await this.desk.commands(this.id));
      this.part(".commands button")?.focus();
    } else {
      this.showCommands(null);
    }
  }

  async suggest() {
    const word = this.field.value;
    const sought = this.desk.inlineWords(word);
    clearTimeout(this.inlineTimer);
    if (sought != null) {
      this.inlineTimer = setTimeout(() => this.suggestInline(word, sought), INLINE_PAUSE);
      return;
    }
    if (!/^\/\w*$/.test(word)) { this.showCommands(null); return; }
    const all = await this.desk.commands(this.id);
    if (this.field.value !== word) return;
    this.showCommands(all.filter(([name]) => `/${name}`.startsWith(word)));
  }

  async suggestInline(typed, words) {
    const { query, results } = await this.desk.inline(this.id, words);
    if (this.field.value !== typed) return;
    const choose = (result) => this.desk.act("choose", { phone: this.id, query, result }, this.chat);
    this.showChoices(results.map(({ id, title, description }) => [title, description ?? "", () => choose(id)]), "The bot offers nothing for this.");
  }

  showCommands(commands) {
    const choices = commands?.map(([name, description]) => [`/${name}`, description, () => this.say(`/${name}`)]);
    this.showChoices(choices, "The bot has set no commands here.");
  }

  // Shows rows of [name, description, act] above the field, or nothing.
  showChoices(choices, otherwise) {
    const list = this.part(".commands");
    this.part(".menu").setAttribute("aria-expanded", String(Boolean(choices)));
    list.hidden = !choices;
    if (!choices) return;
    const rows = choices.map(([name, description, act]) => {
      const row = element("button", { type: "button", role: "option" }, element("b", { dir: "auto" }, name), element("span", { dir: "auto" }, description));
      row.addEventListener("click", () => {
        this.type("");
        this.showChoices(null);
        act();
      });
      row.addEventListener("keydown", (event) => moveInList(event, row, this.field));
      return element("li", { role: "presentation" }, row);
    });
    list.replaceChildren(...(rows.length ? rows : [element("li", { class: "empty" }, otherwise)]));
  }
}

function moveInList(event, row, field) {
  if (event.key === "Escape") { event.preventDefault(); field.focus(); field.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" })); return; }
  const other = { ArrowDown: row.parentElement.nextElementSibling, ArrowUp: row.parentElement.previousElementSibling }[event.key];
  if (other) { event.preventDefault(); other.firstElementChild.focus(); }
}

function initials(title) {
  return title.split(/\s+/).slice(0, 2).map((word) => [...word][0] ?? "").join("").toUpperCase();
}

// An edit redraws a message: the finger of a keyboard user must stay where it was.
function focusPlace(list) {
  const focused = document.activeElement;
  const item = focused && list.contains(focused) && focused.closest(".message");
  if (!item) return null;
  return { id: item.dataset.messageId, index: [...item.querySelectorAll("button")].indexOf(focused) };
}

function restoreFocus(list, place) {
  if (!place || list.contains(document.activeElement)) return;
  const buttons = list.querySelectorAll(`[data-message-id="${place.id}"] button`);
  (buttons[Math.min(place.index, buttons.length - 1)] ?? null)?.focus({ preventScroll: true });
}
