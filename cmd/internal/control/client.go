package control

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"

	"entente/graph"
	"entente/graph/ingest"
)

// A Client is a [Service] whose work is done by the server that holds the store.
type Client struct{ http *http.Client }

// Dial reaches the server that holds a store, and fails if there is none. The
// caller closes the client.
func Dial(ctx context.Context, store string) (*Client, error) {
	conn, err := dial(ctx, store)
	if err != nil {
		return nil, err
	}
	if err := conn.Close(); err != nil {
		return nil, err
	}
	return &Client{&http.Client{Transport: &http.Transport{
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) { return dial(ctx, store) },
	}}}, nil
}

// Close gives the client's connections back.
func (c *Client) Close() error {
	c.http.CloseIdleConnections()
	return nil
}

// post sends a job, nil for one that its path says in full. (The server sees
// that a client has gone only once it has read the whole body.)
func (c *Client) post(ctx context.Context, path string, job any) (*http.Response, error) {
	var body io.Reader
	if job != nil {
		b, err := json.Marshal(job)
		if err != nil {
			return nil, err
		}
		body = bytes.NewReader(b)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://entente"+path, body)
	if err != nil {
		return nil, err
	}
	res, err := c.http.Do(req)
	if err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, fmt.Errorf("reach the server that holds the store: %w", err)
	}
	if res.StatusCode != http.StatusOK {
		msg, _ := io.ReadAll(io.LimitReader(res.Body, 4<<10))
		return nil, errors.Join(fmt.Errorf("%w: %s", ErrFailed, bytes.TrimSpace(msg)), res.Body.Close())
	}
	return res, nil
}

// follow reads messages to the last one.
func follow(ctx context.Context, body io.Reader, each func(message)) (message, error) {
	for dec := json.NewDecoder(body); ; {
		var m message
		if err := dec.Decode(&m); err != nil {
			if ctx.Err() != nil {
				return m, ctx.Err()
			}
			return m, fmt.Errorf("%w: %w", ErrBrokeOff, err)
		}
		if m.Done {
			if len(m.Problems) > 0 {
				return m, m.Problems // as if there were no server
			}
			if m.Error != "" {
				return m, fmt.Errorf("%w: %s", ErrFailed, m.Error)
			}
			return m, nil
		}
		each(m)
	}
}

// Import implements [Service].
func (c *Client) Import(ctx context.Context, job ImportJob, progress func(ingest.Progress)) (*ingest.Report, error) {
	res, err := c.post(ctx, "/import", job)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	m, err := follow(ctx, res.Body, func(m message) {
		if m.Progress != nil && progress != nil {
			progress(*m.Progress)
		}
	})
	return m.Report, err
}

// Undo implements [Service].
func (c *Client) Undo(ctx context.Context, run string) (graph.Counts, error) {
	res, err := c.post(ctx, "/undo", undoJob{run})
	if err != nil {
		return graph.Counts{}, err
	}
	defer res.Body.Close()
	m, err := follow(ctx, res.Body, func(message) {})
	var problems ingest.Problems
	switch {
	case m.NoRun:
		return graph.Counts{}, fmt.Errorf("%w: %s", graph.ErrNoRun, run)
	case errors.As(err, &problems):
		return graph.Counts{}, problems[0]
	case err != nil:
		return graph.Counts{}, err
	}
	return *m.Counts, nil
}

// Query implements [Service].
func (c *Client) Query(ctx context.Context, query string, variables json.RawMessage) ([]byte, bool, error) {
	res, err := c.post(ctx, "/query", queryJob{query, variables})
	if err != nil {
		return nil, false, err
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	return body, res.Header.Get(headerFailed) != "", err
}

// Export implements [Service].
func (c *Client) Export(ctx context.Context, job ExportJob, w io.Writer) error {
	res, err := c.post(ctx, "/export", job)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	if _, err := io.Copy(w, res.Body); err != nil {
		return err
	}
	if msg := res.Trailer.Get(trailerError); msg != "" {
		return fmt.Errorf("%w: %s", ErrFailed, msg)
	}
	return nil
}

// Check implements [Service].
func (c *Client) Check(ctx context.Context, report func(graph.Fault)) error {
	res, err := c.post(ctx, "/check", nil)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	_, err = follow(ctx, res.Body, func(m message) {
		if m.Fault != nil {
			report(*m.Fault)
		}
	})
	return err
}
