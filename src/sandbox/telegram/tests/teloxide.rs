//! Tests that teloxide's types and requests fit the server.

use teloxide_core::prelude::*;
use teloxide_core::types::{
    BotCommand, BotCommandScope, CallbackQueryId, ChatId, ForceReply, InlineKeyboardButton,
    InlineKeyboardMarkup, InputFile, LinkPreviewOptions, MessageId, ParseMode, ReplyParameters, ThreadId,
    Update, UpdateKind, UserId,
};
use teloxide_core::{ApiError, RequestError};

use super::official::everything;
use super::*;

fn bot(bench: &Bench) -> teloxide_core::Bot {
    let url = reqwest::Url::parse(&bench.telegram.url()).unwrap();
    teloxide_core::Bot::with_client(Options::default().token, bench.client.clone()).set_api_url(url)
}

#[tokio::test]
async fn every_kind_of_update_is_understood() {
    let bench = bench().await;
    for update in everything(&bench).await {
        let text = update.to_string();
        let read: Update = serde_json::from_str(&text).unwrap();
        assert!(!matches!(read.kind, UpdateKind::Error(_)), "{text}");
    }
}

#[tokio::test]
async fn teloxide_sends_edits_and_deletes() {
    let bench = bench().await;
    let bot = bot(&bench);
    let chat = ChatId(ANNA);
    let keyboard = InlineKeyboardMarkup::new([[
        InlineKeyboardButton::callback("Go", "v1:go"),
        InlineKeyboardButton::url("Site", "https://x.y/".parse().unwrap()),
        InlineKeyboardButton::switch_inline_query_current_chat("Find", "likes"),
    ]]);
    let said = bench.telegram.say(ANNA, ANNA, "hi");
    let preview = LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    };
    let sent = bot
        .send_message(chat, "<b>Hi</b> <a href=\"tg://user?id=7\">you</a>")
        .parse_mode(ParseMode::Html)
        .link_preview_options(preview)
        .reply_parameters(ReplyParameters::new(MessageId(said)))
        .disable_notification(true)
        .reply_markup(keyboard.clone())
        .await
        .unwrap();
    assert_eq!(sent.text(), Some("Hi you"));
    assert_eq!(sent.reply_markup(), Some(&keyboard));
    assert_eq!(sent.reply_to_message().unwrap().id, MessageId(said));
    let edited = bot.edit_message_text(chat, sent.id, "Bye").await.unwrap();
    assert!(edited.edit_date().is_some());
    let same = bot.edit_message_text(chat, sent.id, "Bye").await.unwrap_err();
    assert!(matches!(same, RequestError::Api(ApiError::MessageNotModified)), "{same:?}");
    bot.edit_message_reply_markup(chat, sent.id).reply_markup(keyboard).await.unwrap();
    bot.send_message(chat, "?").reply_markup(ForceReply::new().selective()).await.unwrap();
    bot.delete_messages(chat, [sent.id]).await.unwrap();
    let gone = bot.delete_message(chat, sent.id).await.unwrap_err();
    assert!(matches!(gone, RequestError::Api(ApiError::MessageToDeleteNotFound)), "{gone:?}");
}

#[tokio::test]
async fn teloxide_sends_files_and_downloads_them() {
    let bench = bench().await;
    let bot = bot(&bench);
    let chat = ChatId(ANNA);
    let file = InputFile::memory(b"a;b".to_vec()).file_name("orders.csv");
    let sent = bot.send_document(chat, file).caption("All").await.unwrap();
    let document = sent.document().unwrap();
    assert_eq!(document.file_name.as_deref(), Some("orders.csv"));
    let stored = bot.get_file(document.file.id.clone()).await.unwrap();
    let mut bytes = Vec::new();
    teloxide_core::net::Download::download_file(&bot, &stored.path, &mut bytes).await.unwrap();
    assert_eq!(bytes, b"a;b");
    let png = InputFile::memory(b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x05\0\0\0\x04".to_vec());
    assert_eq!(bot.send_photo(chat, png).await.unwrap().photo().unwrap()[0].width, 5);
}

#[tokio::test]
async fn teloxide_reads_the_bot_its_chats_and_members() {
    let bench = bench().await;
    let bot = bot(&bench);
    assert_eq!(bot.get_me().await.unwrap().username(), "orderdesk_bot");
    for chat in [ANNA, GROUP, FORUM] {
        assert_eq!(bot.get_chat(ChatId(chat)).await.unwrap().id, ChatId(chat));
    }
    let roles = [
        MemberRole::Owner,
        MemberRole::Administrator,
        MemberRole::AnonymousAdministrator,
        MemberRole::Member,
        MemberRole::Restricted,
        MemberRole::Left,
        MemberRole::Kicked,
    ];
    for role in roles {
        bench.telegram.set_role(GROUP, BORIS, role);
        let member = bot.get_chat_member(ChatId(GROUP), UserId(8)).await.unwrap();
        assert_eq!(member.is_privileged(), role.is_admin(), "{role:?}");
    }
    assert_eq!(bot.get_chat_administrators(ChatId(GROUP)).await.unwrap().len(), 1);
    assert!(bot.get_webhook_info().await.unwrap().url.is_none());
    assert!(bot.get_updates().timeout(0).limit(10).await.unwrap().len() == 1);
}

#[tokio::test]
async fn teloxide_sets_the_profile_and_answers_presses() {
    let bench = bench().await;
    let bot = bot(&bench);
    let commands = [BotCommand::new("menu", "Main menu")];
    let scope = BotCommandScope::Chat { chat_id: ChatId(ANNA).into() };
    bot.set_my_commands(commands.clone()).scope(scope).language_code("en").await.unwrap();
    bot.set_my_commands(commands).scope(BotCommandScope::AllPrivateChats).await.unwrap();
    assert_eq!(bench.telegram.menu(ANNA, ANNA), [("menu".to_owned(), "Main menu".to_owned())]);
    bot.set_my_description().description("A panel").await.unwrap();
    bot.set_my_short_description().short_description("A panel").language_code("ru").await.unwrap();
    bot.send_chat_action(ChatId(ANNA), teloxide_core::types::ChatAction::Typing).await.unwrap();
    let query = bench.telegram.press_forged(ANNA, ANNA, 4_000, "x");
    let answer = bot.answer_callback_query(CallbackQueryId(query.clone())).text("ok").show_alert(true);
    answer.await.unwrap();
    let late = bot.answer_callback_query(CallbackQueryId(query)).await.unwrap_err();
    assert!(late.to_string().contains("query is too old"), "{late}");
}

#[tokio::test]
async fn teloxide_understands_the_refusals_that_matter() {
    let bench = bench().await;
    let bot = bot(&bench);
    bench.telegram.block(ANNA);
    let blocked = bot.send_message(ChatId(ANNA), "x").await.unwrap_err();
    assert!(matches!(blocked, RequestError::Api(ApiError::BotBlocked)), "{blocked:?}");
    let new = bench.telegram.migrate(GROUP);
    let moved = bot.send_message(ChatId(GROUP), "x").await.unwrap_err();
    assert!(matches!(moved, RequestError::MigrateToChatId(id) if id == ChatId(new)), "{moved:?}");
    bench.telegram.inject(Fault {
        method: None,
        times: Some(1),
        kind: FaultKind::TooManyRequests { retry_after: 3 },
    });
    let flooded = bot.send_message(ChatId(new), "x").await.unwrap_err();
    assert!(matches!(flooded, RequestError::RetryAfter(seconds) if seconds.seconds() == 3), "{flooded:?}");
    let topic = bot.send_message(ChatId(FORUM), "x").message_thread_id(ThreadId(MessageId(77))).await;
    assert!(topic.unwrap_err().to_string().contains("message thread not found"));
}
