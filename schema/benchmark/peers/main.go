package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"log"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

// options are the flags.
type options struct {
	icews   string
	sets    []string
	queries []int // numbers; nil for all
	clients []int
	seconds time.Duration // of a cell
	turn    time.Duration // of a server, before it is the other's
	threads int           // GOMAXPROCS of Entente; 0 leaves it to Go
	json    string
	work    string
}

func main() {
	log.SetFlags(log.Ltime)
	var o options
	sets := flag.String("sets", "a,b", "the sets to measure on: a is ICEWS18, b has a million events")
	numbers := flag.String("queries", "1,2,3,4,5,6,7", "the numbers of the queries")
	clients := flag.String("clients", "1,16", "the numbers of clients")
	flag.StringVar(&o.icews, "icews", "", "the folder of ICEWS18; without it set a is skipped")
	flag.DurationVar(&o.seconds, "seconds", 8*time.Second, "how long a server is measured for a cell, at least")
	flag.DurationVar(&o.turn, "turn", 250*time.Millisecond, "how long a server is asked before it is the other's turn")
	flag.IntVar(&o.threads, "threads", 1, "GOMAXPROCS of Entente while it serves; 0 leaves it to Go")
	flag.StringVar(&o.json, "json", "", "the file that all figures are written to")
	flag.StringVar(&o.work, "work", "", "a folder to keep data, stores and logs in; default a temporary one")
	flag.Parse()
	var err error
	o.sets = strings.Split(*sets, ",")
	o.queries, err = integers(*numbers)
	if err == nil {
		o.clients, err = integers(*clients)
	}
	if err == nil && flag.NArg() > 0 {
		err = fmt.Errorf("unknown argument %q", flag.Arg(0))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := o.run(ctx); err != nil {
		stop()
		log.Fatal(err)
	}
}

func integers(list string) (ns []int, err error) {
	for text := range strings.SplitSeq(list, ",") {
		n, err := strconv.Atoi(text)
		if err != nil || n < 1 {
			return nil, fmt.Errorf("%q is no number above 0", text)
		}
		ns = append(ns, n)
	}
	return ns, nil
}

// A result is what was measured on one set.
type result struct {
	Set          string     `json:"set"`
	Entities     int        `json:"entities"`
	Events       int        `json:"events"`
	Entente      facts      `json:"entente"`
	PostGraphile facts      `json:"postgraphile"`
	Queries      []measured `json:"queries"`
}

// measured has a query's cells, one for each number of clients.
type measured struct {
	Number       int     `json:"number"`
	Name         string  `json:"name"`
	Goal         float64 `json:"goal"` // requests a second against PostGraphile's
	Entente      []cell  `json:"entente"`
	PostGraphile []cell  `json:"postgraphile"`
}

func (o *options) run(ctx context.Context) (err error) {
	if o.work == "" {
		if o.work, err = os.MkdirTemp("", "peers"); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, os.RemoveAll(o.work)) }()
	}
	if o.work, err = filepath.Abs(o.work); err != nil {
		return err
	}
	if err := os.MkdirAll(o.work, 0o755); err != nil {
		return err
	}
	if err := os.Chmod(o.work, 0o755); err != nil { // PostgreSQL runs as another user
		return err
	}
	like, relations, err := readICEWS(o.icews)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	why := err
	log.Print("building Entente, installing PostGraphile")
	binary, err := buildEntente(ctx, o.work)
	if err != nil {
		return err
	}
	installed := filepath.Join(o.work, "postgraphile")
	if _, err := os.Stat(filepath.Join(installed, "node_modules")); err != nil {
		if err := installPostGraphile(ctx, installed); err != nil {
			return err
		}
	}
	var results []result
	for _, set := range o.sets {
		d := like
		switch set {
		case "a":
			if why != nil {
				log.Printf("set a is skipped: %v", why)
				continue
			}
		case "b":
			d = generate(like, relations)
		default:
			return fmt.Errorf("no set %q: a or b", set)
		}
		r, err := o.measure(ctx, set, d, binary, installed)
		if err != nil {
			return fmt.Errorf("set %s: %w", set, err)
		}
		results = append(results, r)
		fmt.Println(table(&r))
		if o.json != "" {
			text, err := json.MarshalIndent(results, "", "  ")
			if err == nil {
				err = os.WriteFile(o.json, append(text, '\n'), 0o644)
			}
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// measure loads a set into both servers and measures all cells of it.
func (o *options) measure(ctx context.Context, set string, d *dataset, binary, installed string) (r result, err error) {
	r = result{Set: set, Entities: len(d.entities), Events: len(d.events)}
	questions, err := queries(d)
	if err != nil {
		return r, err
	}
	folder, err := os.MkdirTemp(o.work, "set-"+set+"-")
	if err != nil {
		return r, err
	}
	if err := os.Chmod(folder, 0o755); err != nil {
		return r, err
	}
	if err := d.write(folder); err != nil {
		return r, err
	}
	log.Printf("set %s: loading %d entities and %d events", set, r.Entities, r.Events)
	entente, err := startEntente(ctx, binary, folder, filepath.Join(folder, "entente"), o.threads)
	if err != nil {
		return r, err
	}
	defer entente.stop()
	peer, err := startPostGraphile(ctx, installed, folder, filepath.Join(folder, "postgraphile"))
	if err != nil {
		return r, err
	}
	defer peer.stop()
	for _, q := range questions {
		if !slices.Contains(o.queries, q.number) {
			continue
		}
		m, err := o.measureQuery(ctx, &q, entente, peer)
		if err != nil {
			return r, fmt.Errorf("query %d (%s): %w", q.number, q.name, err)
		}
		r.Queries = append(r.Queries, m)
	}
	if r.Entente, err = entente.facts(); err != nil {
		return r, err
	}
	r.PostGraphile, err = peer.facts()
	return r, err
}

// measureQuery holds the servers' answers to a query against each other, and
// then measures them in turn.
func (o *options) measureQuery(ctx context.Context, q *query, entente, peer server) (measured, error) {
	m := measured{Number: q.number, Name: q.name, Goal: q.goal()}
	sides := [2]struct {
		server  server
		request request
		cells   *[]cell
		body    []byte
		answer  []byte
		took    time.Duration // of the second answer
	}{{server: entente, request: q.entente, cells: &m.Entente}, {server: peer, request: q.peer, cells: &m.PostGraphile}}
	for i := range sides {
		s := &sides[i]
		var err error
		if s.body, err = s.request.body(); err != nil {
			return m, err
		}
		for range 2 { // the first one warms caches
			begin := time.Now()
			if s.answer, err = ask(ctx, s.server.addr(), s.body); err != nil {
				return m, err
			}
			if s.took = time.Since(begin); s.took > o.seconds {
				break
			}
		}
	}
	if err := compare(q, sides[0].answer, sides[1].answer); err != nil {
		return m, err
	}
	for _, clients := range o.clients {
		var tallies [2]tally
		skip := func(i int) bool { return sides[i].took > o.seconds && clients > 1 }
		ended := func(i int) bool { return skip(i) || tallies[i].took >= o.seconds || len(tallies[i].faults) > 0 }
		// A machine that others share is faster in one second than in the next:
		// short turns give both servers their part of each.
		for !ended(0) || !ended(1) {
			for i, s := range sides {
				if ended(i) {
					continue
				}
				if err := tallies[i].turn(ctx, s.server, s.body, s.answer, clients, min(o.turn, o.seconds-tallies[i].took)); err != nil {
					return m, err
				}
			}
		}
		for i := range sides {
			c := cell{Clients: clients, Bytes: len(sides[i].answer)}
			if skip(i) {
				c.Skipped = fmt.Sprintf("one answer takes %.0f s", sides[i].took.Seconds())
			} else {
				c = tallies[i].cell(clients, c.Bytes)
			}
			log.Printf("%d %-12s %2d clients, %-12s %9.1f requests/s, %.3f ms CPU, p50 %.3f ms, p99 %.3f ms, %d errors %s",
				q.number, q.name, clients, [...]string{"Entente", "PostGraphile"}[i], c.PerSecond, c.CPU, c.P50, c.P99, c.Errors, c.Skipped)
			*sides[i].cells = append(*sides[i].cells, c)
		}
	}
	return m, nil
}
