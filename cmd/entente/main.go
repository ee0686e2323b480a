// Command entente builds a knowledge graph from files and serves it through
// GraphQL. Run "entente serve" first; "entente help" lists the commands.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// Exit codes, the same for every command.
const (
	exitDone    = 0
	exitFailed  = 1
	exitUsage   = 2
	exitRejects = 3 // done, but some records were rejected
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the process at once
	code := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run carries out one command line and returns its exit code. What a program
// may read goes to stdout, all else to stderr.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	root := newRoot()
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.ExecuteContext(ctx)
	var usage *usageError
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errRejects):
		return exitRejects
	case errors.Is(err, errReported):
		return exitFailed
	case errors.As(err, &usage):
		fmt.Fprintf(stderr, "entente: %v\n", err)
		fmt.Fprintf(stderr, "Run '%s --help' for usage.\n", usage.command)
		return exitUsage
	case errors.Is(err, context.Canceled) && ctx.Err() != nil:
		fmt.Fprintln(stderr, "entente: interrupted")
		return exitFailed
	}
	fmt.Fprintf(stderr, "entente: %v\n", err)
	return exitFailed
}

var (
	// errReported is returned by a command that has told what is wrong.
	errReported = errors.New("failed")
	// errRejects is returned by an import that went on past rejects.
	errRejects = errors.New("done with rejects")
)

// A usageError is a command line that cannot be carried out as it is written.
type usageError struct {
	command string
	err     error
}

func (e *usageError) Error() string { return e.err.Error() }
func (e *usageError) Unwrap() error { return e.err }

// flags are those that every command takes.
type flags struct {
	config, store string
	bound         map[string]*pflag.Flag // by key of the configuration
}

func newRoot() *cobra.Command {
	f := &flags{bound: map[string]*pflag.Flag{}}
	root := &cobra.Command{
		Use:   "entente",
		Short: "Build a knowledge graph from files and serve it through GraphQL",
		Long: `Build a knowledge graph from files and serve it through GraphQL.

Settings come from flags, else from the environment (ENTENTE_SERVER_ADDR is
server.addr), else from the configuration file, config.yaml of the folder that
the command runs in. One process has the store; while a server runs, the other
commands hand their work to it.

Output for programs is on standard output, all else on standard error. Exit
codes are 0 done, 1 failed, 2 wrong usage, 3 done with rejects.`,
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return fmt.Errorf("unknown command %q", args[0])
			}
			return errors.New("a command is missing: serve, import, undo, export, query, schema or check")
		},
	}
	root.PersistentFlags().StringVar(&f.config, "config", "", "configuration file (default "+configFile+", if there)")
	root.PersistentFlags().StringVar(&f.store, "store", "", "folder of the embedded store (store.path)")
	f.bound["store.path"] = root.PersistentFlags().Lookup("store")
	root.AddCommand(newServe(f), newImport(f), newUndo(f), newExport(f), newQuery(f), newSchema(f), newCheck(f))
	root.CompletionOptions.HiddenDefaultCmd = true
	for _, cmd := range append(root.Commands(), root) {
		markUsageErrors(cmd)
	}
	return root
}

// oneArg refuses more or fewer arguments than one, and says what it is.
func oneArg(what string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		switch len(args) {
		case 0:
			return errors.New("name " + what)
		case 1:
			return nil
		}
		return fmt.Errorf("there are %d arguments: name %s, in quotation marks if it has blanks", len(args), what)
	}
}

// noArgs refuses arguments.
func noArgs(_ *cobra.Command, args []string) error {
	if len(args) > 0 {
		return fmt.Errorf("what is %q for? The command takes flags alone", args[0])
	}
	return nil
}

// markUsageErrors makes errors of flags and of the number of arguments tell
// apart from those of the work itself.
func markUsageErrors(cmd *cobra.Command) {
	cmd.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error { return &usageError{cmd.CommandPath(), err} })
	if args := cmd.Args; args != nil {
		cmd.Args = func(cmd *cobra.Command, a []string) error {
			if err := args(cmd, a); err != nil {
				return &usageError{cmd.CommandPath(), err}
			}
			return nil
		}
	}
	if cmd.Parent() == nil && cmd.RunE != nil {
		work := cmd.RunE
		cmd.RunE = func(cmd *cobra.Command, a []string) error { return &usageError{cmd.CommandPath(), work(cmd, a)} }
	}
}

// load reads the configuration with the flags that were set.
func (f *flags) load() (*config, error) {
	set := map[string]*pflag.Flag{}
	for key, flag := range f.bound {
		if flag.Changed {
			set[key] = flag
		}
	}
	return loadConfig(f.config, set)
}
