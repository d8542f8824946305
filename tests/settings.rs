//! The example of the settings against the settings themselves: none missing, none of another default.

use clap::CommandFactory;
use orderdesk::config::Cli;

#[test]
fn the_example_names_every_setting_with_its_default() {
    let example = include_str!("../.env.example");
    let command = Cli::command();
    let settings: Vec<_> = command.get_arguments().filter(|arg| arg.get_env().is_some()).collect();
    assert!(settings.len() > 10);
    for setting in settings {
        let name = setting.get_env().unwrap().to_str().unwrap();
        let default = setting.get_default_values().first().map_or("", |value| value.to_str().unwrap());
        let mut lines = example.lines().map(|line| line.trim_start_matches('#'));
        assert!(
            lines.any(|line| line == format!("{name}={default}")),
            "{name}={default} is not in .env.example"
        );
    }
}
