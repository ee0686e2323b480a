package main

import (
	"context"
	"errors"
	"fmt"
	"net"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"entente/cmd/internal/control"
	"entente/cmd/internal/server"
	"entente/cmd/internal/ui"
)

func newServe(f *flags) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Serve the graph; an empty store is filled with the bundled datasets first",
		Long: `Serve the graph over HTTP: pages at /, /explore and /graphiql, GraphQL at
/graphql, health at /livez and /readyz, metrics for Prometheus at /metrics. An
empty store is filled with the bundled datasets first, unless ontology names
another ontology. SIGINT and SIGTERM end it once running requests are answered,
a second signal at once.`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			conf, err := f.load()
			if err != nil {
				return err
			}
			a, err := newModel(conf)
			if err != nil {
				return err
			}
			return a.serve(cmd.Context())
		},
	}
	cmd.Flags().String("addr", "", "address to listen on (server.addr)")
	f.bound["server.addr"] = cmd.Flags().Lookup("addr")
	return cmd
}

// serve answers until ctx ends. It listens first, so that an address in use is
// told at once; /readyz says when the graph is there. Commands of other
// processes that come while it is filled wait until it is.
func (a *app) serve(ctx context.Context) (err error) {
	listener, err := net.Listen("tcp", a.conf.Server.Addr)
	if err != nil {
		return err
	}
	defer listener.Close() // again, where serving has closed it
	if tcp, ok := listener.Addr().(*net.TCPAddr); ok && !tcp.IP.IsLoopback() {
		a.log.Warn("other machines can reach this address, and whoever does may read the whole graph", "addr", tcp.String())
	}
	if err := a.open(ctx); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, a.close()) }()
	defer keepHeapFloor(spareHeap)()
	commands, err := control.Listen(a.conf.Store.Path)
	if err != nil {
		return fmt.Errorf("listen for commands: %w", err)
	}
	defer commands.Close()
	var handler *server.Server
	examples := func(ctx context.Context) ([]ui.Example, error) {
		if !handler.Ready() {
			return nil, ui.ErrNotReady
		}
		list, err := a.exampleQueries(ctx)
		if err != nil && ctx.Err() == nil {
			a.log.Error("the examples cannot be read", "error", err)
		}
		return list, err
	}
	handler = server.New(server.Options{
		Engine: a.engine, SDL: a.schema.SDL(), Pages: ui.Pages(examples),
		Hosts: a.hosts(), Origins: a.conf.CORS.Origins, MaxBody: int64(a.conf.Limits.Body),
		MaxUnsent:     8 * int64(a.conf.Limits.Response),
		MaxUnanswered: 64 * int64(a.conf.Limits.Body),
		Concurrency:   server.Concurrency{Running: a.conf.Limits.Concurrency, Waiting: a.conf.Limits.Queue, Wait: a.conf.Limits.Wait}, Logger: a.log,
	})
	a.processors = new(processors)
	work, workCtx := errgroup.WithContext(ctx)
	work.Go(func() error {
		c := a.conf.Server
		return server.Serve(workCtx, listener, handler, server.Timeouts{
			Read: c.ReadTimeout, Write: c.WriteTimeout, Idle: c.IdleTimeout, Shutdown: c.ShutdownTimeout,
		}, a.log)
	})
	work.Go(func() error {
		if err := a.fill(workCtx); err != nil {
			return err
		}
		handler.SetReady(true)
		a.log.Info("ready", "url", fmt.Sprintf("http://%s/", listener.Addr()))
		err := control.Serve(workCtx, commands, a, a.log)
		handler.SetReady(false)
		return err
	})
	err = work.Wait()
	if ctx.Err() != nil && errors.Is(err, context.Canceled) {
		err = nil // asked to stop while the store was filled
	}
	a.log.Info("stopped")
	return err
}

// hosts are the Host headers that are answered: the names of this machine for
// itself, that of the address, and those of the configuration.
func (a *app) hosts() []string {
	hosts := []string{"localhost", "127.0.0.1", "::1"}
	if host, _, err := net.SplitHostPort(a.conf.Server.Addr); err == nil && host != "" {
		hosts = append(hosts, host)
	}
	return append(hosts, a.conf.Server.Hosts...)
}
