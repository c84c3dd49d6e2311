package id.lintas.app;

import id.lintas.app.cli.Cli;
import id.lintas.app.install.StartOptions;
import java.io.File;
import java.util.Arrays;
import java.util.Set;

/**
 * Files and the flags of {@link StartOptions}, or nothing, open the window; anything else is a command. Start-up is measured from here: no library is touched
 * before the choice is made.
 */
public final class Main {

    /** Named here and not asked of the command line's library, which would have to be loaded for it. */
    static final Set<String> COMMANDS =
            Set.of("new", "check", "report", "merge", "diff", "review", "pack", "plugins", "help");

    private static final String TRAIN = "--train";

    private Main() {}

    /** Ends with 0 if all is fine, 1 if a project has errors or cannot be read, 2 for wrong usage or no display. */
    public static void main(String[] args) {
        if (opensWindow(args)) {
            exitUnlessOpen(WindowStarter.open(StartOptions.parse(args)));
        } else if (args[0].equals(TRAIN)) {
            Cli.train();
            exitUnlessOpen(WindowStarter.train(Arrays.copyOfRange(args, 1, args.length)));
        } else {
            System.exit(Cli.run(args, System.out, System.err));
        }
    }

    static boolean opensWindow(String[] args) {
        for (String arg : args) {
            if (!StartOptions.FLAGS.contains(arg) && (arg.startsWith("-") || !looksLikeFile(arg))) {
                return false;
            }
        }
        return true;
    }

    // A mistyped command must not open a window, and a file may stand where no extension does.
    private static boolean looksLikeFile(String arg) {
        return arg.indexOf('.') >= 0
                || arg.indexOf('/') >= 0
                || arg.indexOf(File.separatorChar) >= 0
                || (!COMMANDS.contains(arg) && new File(arg).exists());
    }

    private static void exitUnlessOpen(int code) {
        if (code != 0) {
            System.exit(code);
        }
    }
}
