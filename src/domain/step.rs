//! Quantity steps: what a refusal teaches about the quantities that a service takes.

/// Words before the number of which a quantity must be a multiple, in lower case.
const WORDS: [&str; 10] = [
    "multiple of",
    "multiples of",
    "divisible by",
    "increment of",
    "increments of",
    "increments by",
    "in steps of",
    "step of",
    "кратно",
    "кратным",
];
/// Beyond this a number in a refusal is no step.
const MAX_STEP: u64 = 1_000_000;

/// Reads “must be a multiple of 100” out of a panel's refusal.
pub fn learn_step(words: &str) -> Option<u64> {
    let words = words.to_lowercase();
    let after = WORDS.iter().find_map(|start| words.split_once(start).map(|(_, after)| after))?;
    let digits: String = after
        .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '"' | '\''))
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse().ok().filter(|step| (2..=MAX_STEP).contains(step))
}

/// The step of a service that a quantity does not keep, and the quantities beside it that do and that the service takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    pub step: u64,
    pub below: Option<u64>,
    pub above: Option<u64>,
}

/// What is wrong with a quantity that does not fit a step.
pub fn misstep(quantity: u64, step: u64, min: u64, max: u64) -> Option<Step> {
    let over = quantity.checked_rem(step).filter(|over| *over > 0)?;
    let below = quantity.saturating_sub(over);
    let above = below.saturating_add(step);
    Some(Step { step, below: (below >= min.max(1)).then_some(below), above: (above <= max).then_some(above) })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_step_is_learnt_from_the_words_of_a_refusal() {
        for (words, step) in [
            ("neworder.error.increment (multiple of 100)", Some(100)),
            ("Quantity must be a multiple of 50.", Some(50)),
            ("Quantity should be divisible by: 10", Some(10)),
            ("Количество должно быть кратно 25", Some(25)),
            ("neworder.error.min_quantity", None),
            ("multiple of", None),
            ("multiple of 1", None),
            ("multiple of 99999999999999999999999", None),
        ] {
            assert_eq!(learn_step(words), step, "{words}");
        }
    }

    #[test]
    fn the_quantities_beside_are_those_that_the_service_takes() {
        let beside =
            |quantity, step, min, max| misstep(quantity, step, min, max).map(|step| (step.below, step.above));
        assert_eq!(beside(250, 100, 100, 1_000), Some((Some(200), Some(300))));
        assert_eq!(beside(150, 200, 100, 300), Some((None, Some(200))));
        assert_eq!(beside(950, 200, 100, 999), Some((Some(800), None)));
        assert_eq!(beside(300, 100, 100, 1_000), None);
    }

    proptest! {
        #[test]
        fn any_words_and_numbers_are_read_without_panic(words in "\\PC{0,40}", quantity in any::<u64>(), step in any::<u64>()) {
            let _ = learn_step(&words);
            let _ = misstep(quantity, step, 1, u64::MAX);
        }
    }
}
