package io.tallystick;

import io.tallystick.kernel.postgres.StartFailure;
import io.tallystick.kernel.settings.UnknownSettings;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/** Chooses the command by the first argument, and says in plain words what stops it. */
final class Commands {

    private static final int WRONG_USE = 2;
    private final List<Command> commands;
    private final PrintStream errors;

    Commands(PrintStream errors, Command... commands) {
        this.commands = List.of(commands);
        this.errors = errors;
    }

    /** Without arguments, or with Spring's {@code --options} only, the first command runs. */
    int run(String... arguments) {
        var unknown = UnknownSettings.in(System.getenv().keySet());
        if (!unknown.isEmpty()) {
            unknown.forEach(errors::println);
            return WRONG_USE;
        }
        if (arguments.length == 0 || arguments[0].startsWith("--")) {
            return run(commands.getFirst(), arguments);
        }
        var rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        return commands.stream()
                .filter(command -> command.name().equals(arguments[0]))
                .findFirst()
                .map(command -> run(command, rest))
                .orElseGet(this::menu);
    }

    private int run(Command command, String... arguments) {
        try {
            return command.run(arguments);
        } catch (StartFailure failure) {
            errors.println(failure.getMessage());
            return 1;
        }
    }

    private int menu() {
        commands.forEach(command -> errors.printf("%-12s %s%n", command.name(), command.purpose()));
        return WRONG_USE;
    }
}
