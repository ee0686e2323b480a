package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"strconv"
	"sync"
	"time"
)

// A cell is what one query at one number of clients came to.
type cell struct {
	Clients   int     `json:"clients"`
	Answers   int     `json:"answers"`
	Seconds   float64 `json:"seconds"`
	PerSecond float64 `json:"requestsPerSecond"`
	P50       float64 `json:"p50Milliseconds"`
	P99       float64 `json:"p99Milliseconds"`
	CPU       float64 `json:"cpuMillisecondsPerRequest"`
	Bytes     int     `json:"bytes"`             // of one answer
	Errors    int     `json:"errors"`            // clients that stopped: no answer came, or another than the first
	Skipped   string  `json:"skipped,omitempty"` // why there are no figures
}

// A client sends one request again and again over one connection.
type client struct {
	conn net.Conn
	in   *bufio.Reader
	text []byte // of the request, header and body
	body bytes.Buffer
}

// newClient connects. The connection is closed when ctx ends.
func newClient(ctx context.Context, addr string, body []byte) (*client, error) {
	conn, err := (&net.Dialer{}).DialContext(ctx, "tcp", addr)
	if err != nil {
		return nil, err
	}
	context.AfterFunc(ctx, func() { conn.Close() })
	text := fmt.Appendf(nil, "POST /graphql HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n", addr, len(body))
	return &client{conn: conn, in: bufio.NewReaderSize(conn, 64<<10), text: append(text, body...)}, nil
}

// do sends the request and returns the body of the answer, which is valid until
// the next call.
func (c *client) do() ([]byte, error) {
	if _, err := c.conn.Write(c.text); err != nil {
		return nil, err
	}
	res, err := http.ReadResponse(c.in, nil)
	if err != nil {
		return nil, err
	}
	c.body.Reset()
	_, err = c.body.ReadFrom(res.Body)
	err = errors.Join(err, res.Body.Close())
	if err == nil && res.StatusCode != http.StatusOK {
		err = errors.New(res.Status + ": " + strconv.QuoteToASCII(string(c.body.Bytes()[:min(c.body.Len(), 200)])))
	}
	if err == nil && res.Close {
		err = errors.New("the server closed the connection")
	}
	return c.body.Bytes(), err
}

func (c *client) close() error { return c.conn.Close() }

// ask sends a request once.
func ask(ctx context.Context, addr string, body []byte) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	c, err := newClient(ctx, addr, body)
	if err != nil {
		return nil, err
	}
	defer c.close()
	return c.do()
}

// patience is how long one request may take.
const patience = 5 * time.Minute

// A tally sums up the turns of a server.
type tally struct {
	times  []time.Duration // of all answers
	took   time.Duration   // all turns
	cpu    time.Duration   // of the server, meanwhile
	faults []error         // of clients that stopped
}

// turn keeps a number of clients busy for a time. Each finishes what it has
// begun. All answers must be want.
func (t *tally) turn(ctx context.Context, s server, body, want []byte, clients int, d time.Duration) error {
	all := make([]*client, clients)
	ctx, cancel := context.WithTimeout(ctx, d+patience)
	defer cancel()
	for i := range all {
		var err error
		if all[i], err = newClient(ctx, s.addr(), body); err != nil {
			return err
		}
		defer all[i].close()
	}
	times, faults := make([][]time.Duration, clients), make([]error, clients)
	before, err := s.cpu()
	if err != nil {
		return err
	}
	begin := time.Now()
	var work sync.WaitGroup
	for i, cl := range all {
		work.Go(func() {
			for time.Since(begin) < d {
				sent := time.Now()
				got, err := cl.do()
				if err == nil && !bytes.Equal(got, want) {
					err = errors.New("an answer differs from the first")
				}
				if err != nil {
					faults[i] = err
					return
				}
				times[i] = append(times[i], time.Since(sent))
			}
		})
	}
	work.Wait()
	t.took += time.Since(begin)
	after, err := s.cpu()
	if err != nil {
		return err
	}
	t.cpu += after - before
	t.times = append(t.times, slices.Concat(times...)...)
	t.faults = append(t.faults, slices.DeleteFunc(faults, func(err error) bool { return err == nil })...)
	if len(t.times) == 0 {
		return errors.Join(append(t.faults, io.ErrUnexpectedEOF)...)
	}
	return nil
}

// cell returns what the turns come to.
func (t *tally) cell(clients, bytes int) cell {
	sorted := slices.Sorted(slices.Values(t.times))
	at := func(p float64) float64 { return sorted[int(p*float64(len(sorted)-1))].Seconds() * 1e3 }
	n := float64(len(sorted))
	return cell{
		Clients: clients, Answers: len(sorted), Seconds: t.took.Seconds(), PerSecond: n / t.took.Seconds(),
		P50: at(.5), P99: at(.99), CPU: t.cpu.Seconds() * 1e3 / n, Bytes: bytes, Errors: len(t.faults),
	}
}
