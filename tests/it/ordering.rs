//! From the catalogue to a placed order, and that one press is one order.

use crate::support::{LINK, World};

#[tokio::test]
async fn an_order_goes_from_the_catalogue_to_its_end_and_a_refill() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/services");
    anna.reads("Choose a category").await;
    anna.tap("Instagram").await;
    anna.reads("1 service").await;
    anna.tap("Instagram Followers").await;
    anna.reads_all(&["0.90 USD per 1000", "50 – 10,000", "Refill: yes"]).await;
    anna.tap("Order").await;
    anna.reads("Send the link").await;
    anna.say(LINK);
    anna.reads("How many?").await;
    anna.tap("1000").await;
    anna.reads_all(&["Check your order", LINK, "Price: 0.90 USD", "after it 99.10 USD"]).await;
    anna.tap("Confirm").await;
    let id = world.panel_id(1).await;
    let card = anna.reads(&id.to_string()).await;
    assert_eq!(world.panel.count("add"), 1);
    assert_eq!(world.panel.orders()[0].quantity, 1000);

    world.moves(id, "In progress", 400);
    let step = anna.reads_all(&["In progress", "remains: 400"]).await;
    assert!(step.silent || step.id == card.id, "{}", anna.transcript());
    world.moves(id, "Completed", 0);
    let push = world.telegram.wait_for(crate::support::PATIENCE, |_| {
        anna.visible().into_iter().find(|message| {
            message.id > card.id && message.text.contains("Completed") && message.text.contains("→")
        })
    });
    let push = push.await.unwrap_or_else(|| panic!("no push:\n{}", anna.transcript()));
    assert!(!push.silent);
    anna.tap("Refill").await;
    anna.reads("The panel took the refill request").await;
    world.pass(3_600);
    anna.reads_all(&["Refill", "completed"]).await;
    assert_eq!((world.panel.count("add"), world.panel.count("refill")), (1, 1));
}
