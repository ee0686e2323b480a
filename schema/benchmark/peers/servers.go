package main

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
)

//go:embed entente postgraphile
var files embed.FS

// A server answers GraphQL at /graphql.
type server interface {
	addr() string
	// cpu is the time that all its processes have used so far.
	cpu() (time.Duration, error)
	// facts are what loading and running it took.
	facts() (facts, error)
	stop()
}

// facts are a server's figures beside those of the queries.
type facts struct {
	LoadSeconds  float64 `json:"loadSeconds"`  // from files until durable, all indexes included
	StartSeconds float64 `json:"startSeconds"` // from the start of the program until the first answer
	DiskBytes    int64   `json:"diskBytes"`
	MemoryBytes  int64   `json:"memoryBytes"` // at most, summed over processes
}

// running is what both servers have in common.
type running struct {
	port    int
	roots   []*process // with all below them
	figures facts
}

func (r *running) addr() string { return "127.0.0.1:" + strconv.Itoa(r.port) }

func (r *running) usage() (usage, error) {
	var pids []int
	for _, p := range r.roots {
		pids = append(pids, p.cmd.Process.Pid)
	}
	return usageOf(pids...)
}

func (r *running) cpu() (time.Duration, error) {
	u, err := r.usage()
	return u.cpu, err
}

func (r *running) facts() (facts, error) {
	u, err := r.usage()
	r.figures.MemoryBytes = u.memory
	return r.figures, err
}

func (r *running) stop() {
	for _, p := range slices.Backward(r.roots) {
		p.stop()
	}
}

// unpack writes one of the embedded folders.
func unpack(name, folder string) error {
	sub, err := fs.Sub(files, name)
	if err != nil {
		return err
	}
	return os.CopyFS(folder, sub)
}

// startEntente imports a set and serves it. binary is the program, threads its
// GOMAXPROCS while it serves, 0 to leave that to Go.
func startEntente(ctx context.Context, binary, data, folder string, threads int) (_ server, err error) {
	if err := unpack("entente", folder); err != nil {
		return nil, err
	}
	command := func(args ...string) *exec.Cmd {
		cmd := exec.CommandContext(ctx, binary, args...)
		cmd.Dir = folder
		return cmd
	}
	begin := time.Now()
	err = run(command("import", "--store", "store", "--mapping", "mapping.yaml", filepath.Join(data, "entities.csv"), filepath.Join(data, "events.csv")))
	if err != nil {
		return nil, err
	}
	r := &running{}
	r.figures.LoadSeconds = time.Since(begin).Seconds()
	if r.figures.DiskBytes, err = folderSize(filepath.Join(folder, "store")); err != nil {
		return nil, err
	}
	if r.port, err = freePort(); err != nil {
		return nil, err
	}
	begin = time.Now()
	serve := command("serve", "--store", "store", "--addr", r.addr())
	if threads > 0 {
		serve.Env = append(os.Environ(), "GOMAXPROCS="+strconv.Itoa(threads))
	}
	p, err := start(serve, folder, "serve")
	if err != nil {
		return nil, err
	}
	r.roots = append(r.roots, p)
	if err := r.answers(ctx, p); err != nil {
		r.stop()
		return nil, err
	}
	r.figures.StartSeconds = time.Since(begin).Seconds()
	return r, nil
}

// answers waits until the server answers.
func (r *running) answers(ctx context.Context, p *process) error {
	return p.ready(ctx, time.Minute, func() error {
		_, err := ask(ctx, r.addr(), []byte(`{"query":"{ __typename }"}`))
		return err
	})
}

// postgresPrograms finds PostgreSQL's programs, the newest of Debian's.
func postgresPrograms() (string, error) {
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if err != nil {
		return "", err
	}
	best, version := "", 0
	for _, file := range found {
		folder := filepath.Dir(file)
		if v, err := strconv.Atoi(filepath.Base(filepath.Dir(folder))); err == nil && v > version {
			best, version = folder, v
		}
	}
	if best == "" {
		return "", errors.New("PostgreSQL is not here: apt-get install --no-install-recommends postgresql")
	}
	return best, nil
}

// installPostGraphile installs PostGraphile, and the Node that it wants, from
// npm's registry into a folder.
func installPostGraphile(ctx context.Context, folder string) error {
	if err := unpack("postgraphile", folder); err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, "npm", "ci", "--no-audit", "--no-fund")
	cmd.Dir = folder
	return run(cmd)
}

// startPostGraphile loads a set into a new PostgreSQL with the settings of its
// initdb, and serves it. installed is where [installPostGraphile] was.
func startPostGraphile(ctx context.Context, installed, data, folder string) (_ server, err error) {
	programs, err := postgresPrograms()
	if err != nil {
		return nil, err
	}
	r := &running{}
	defer func() {
		if err != nil {
			r.stop()
		}
	}()
	// PostgreSQL does not run as root: then it is Debian's user that it runs as.
	var as *syscall.SysProcAttr
	cluster := filepath.Join(folder, "cluster")
	if err := errors.Join(os.MkdirAll(folder, 0o755), os.Mkdir(cluster, 0o700)); err != nil {
		return nil, err
	}
	if os.Geteuid() == 0 {
		u, err := user.Lookup("postgres")
		if err != nil {
			return nil, err
		}
		uid, uidErr := strconv.Atoi(u.Uid)
		gid, gidErr := strconv.Atoi(u.Gid)
		if err := errors.Join(uidErr, gidErr, os.Chown(cluster, uid, gid)); err != nil {
			return nil, err
		}
		as = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}}
	}
	database, err := freePort()
	if err != nil {
		return nil, err
	}
	command := func(name string, args ...string) *exec.Cmd {
		cmd := exec.CommandContext(ctx, filepath.Join(programs, name), args...)
		cmd.Dir = cluster
		cmd.SysProcAttr = as
		return cmd
	}
	err = run(command("initdb", "-D", cluster, "-U", "bench", "-A", "trust", "-E", "UTF8", "--locale", "C"))
	if err != nil {
		return nil, err
	}
	begin := time.Now()
	postgres, err := start(command("postgres", "-D", cluster, "-h", "127.0.0.1", "-p", strconv.Itoa(database), "-k", cluster), folder, "postgres")
	if err != nil {
		return nil, err
	}
	r.roots = append(r.roots, postgres)
	url := fmt.Sprintf("postgres://bench@127.0.0.1:%d/postgres", database)
	psql := func(args ...string) error {
		cmd := exec.CommandContext(ctx, filepath.Join(programs, "psql"), append([]string{"-X", "-q", url}, args...)...)
		cmd.Dir = data // where \copy reads
		return run(cmd)
	}
	if err := postgres.ready(ctx, time.Minute, func() error { return psql("-c", "select 1") }); err != nil {
		return nil, err
	}
	up := time.Since(begin)
	begin = time.Now()
	if err := psql("-f", filepath.Join(installed, "load.sql")); err != nil {
		return nil, err
	}
	r.figures.LoadSeconds = time.Since(begin).Seconds()
	if r.figures.DiskBytes, err = folderSize(filepath.Join(cluster, "base")); err != nil { // without the log of transactions
		return nil, err
	}
	if r.port, err = freePort(); err != nil {
		return nil, err
	}
	begin = time.Now()
	cmd := exec.CommandContext(ctx, filepath.Join(installed, "node_modules", "node", "bin", "node"),
		filepath.Join("node_modules", "postgraphile", "dist", "cli-run.js"), "-C", "graphile.config.mjs")
	cmd.Dir = installed
	cmd.Env = append(os.Environ(), "GRAPHILE_ENV=production", "NODE_ENV=production", "DATABASE_URL="+url, "PORT="+strconv.Itoa(r.port))
	p, err := start(cmd, folder, "postgraphile")
	if err != nil {
		return nil, err
	}
	r.roots = append(r.roots, p)
	if err := r.answers(ctx, p); err != nil {
		return nil, err
	}
	r.figures.StartSeconds = (up + time.Since(begin)).Seconds()
	return r, nil
}

// buildEntente builds the program of this checkout.
func buildEntente(ctx context.Context, folder string) (string, error) {
	list := exec.CommandContext(ctx, "go", "list", "-m", "-f", "{{.Dir}}", "entente")
	top, err := list.Output()
	if err != nil {
		return "", fmt.Errorf("find the module entente: %w: run this in schema/benchmark", err)
	}
	binary := filepath.Join(folder, "entente")
	build := exec.CommandContext(ctx, "go", "build", "-o", binary, "./cmd/entente")
	build.Dir = strings.TrimSpace(string(top))
	return binary, run(build)
}
