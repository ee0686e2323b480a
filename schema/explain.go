package schema

import (
	"encoding/json"
	"fmt"
	"time"

	"entente/graph"
	"entente/schema/exec"
)

// A trace gathers what answering a request takes. The methods of a nil trace
// do nothing: nobody asked.
type trace struct {
	last           time.Time
	parse, plan    time.Duration
	exec           time.Duration
	document, made bool // the document and the plan were cached
	cost           int
	taken          exec.Explanation
}

// trace returns a trace for a request that asks to be explained, if that is
// allowed.
func (e *Engine) trace(req Request) *trace {
	if !req.Explain || !e.explain {
		return nil
	}
	return &trace{last: time.Now(), taken: exec.Explanation{Reads: &graph.Reads{}}}
}

// lap gives the time since the lap before to a stage.
func (t *trace) lap(to func(*trace) *time.Duration) {
	if t != nil {
		now := time.Now()
		*to(t), t.last = now.Sub(t.last), now
	}
}

func (t *trace) parsed(cached bool) {
	t.lap(func(t *trace) *time.Duration { return &t.parse })
	if t != nil {
		t.document = cached
	}
}

func (t *trace) planned(cached bool, cost int) {
	t.lap(func(t *trace) *time.Duration { return &t.plan })
	if t != nil {
		t.made, t.cost = cached, cost
	}
}

func (t *trace) done() { t.lap(func(t *trace) *time.Duration { return &t.exec }) }

// explained adds to an answer what it took, as extensions.explain.
func (t *trace) explained(res Response, limits Limits) Response {
	if t == nil {
		return res
	}
	type step struct {
		Paths []string `json:"paths"`
		Op    string   `json:"op"`
		Calls int      `json:"calls"`
		Keys  int64    `json:"keys"`
		MS    float64  `json:"ms"`
	}
	var out struct {
		Cost      int   `json:"cost"`
		CostLimit int   `json:"costLimit"`
		Calls     int   `json:"calls"`
		Keys      int64 `json:"keys"`
		Cached    struct {
			Document bool `json:"document"`
			Plan     bool `json:"plan"`
		} `json:"cached"`
		MS struct {
			Parse float64 `json:"parse"`
			Plan  float64 `json:"plan"`
			Exec  float64 `json:"exec"`
		} `json:"ms"`
		Steps []step `json:"steps"`
	}
	out.Cost, out.CostLimit, out.Keys = t.cost, limits.Cost, t.taken.Reads.Keys()
	out.Cached.Document, out.Cached.Plan = t.document, t.made
	out.MS.Parse, out.MS.Plan, out.MS.Exec = ms(t.parse), ms(t.plan), ms(t.exec)
	out.Steps = []step{}
	for _, s := range t.taken.Steps {
		out.Calls += s.Calls
		paths := s.Paths
		if paths == nil {
			paths = []string{}
		}
		out.Steps = append(out.Steps, step{paths, s.Op, s.Calls, s.Keys, ms(s.Time)})
	}
	b, err := json.Marshal(out)
	if err != nil {
		panic(fmt.Errorf("encode explanation: %w", err)) // texts and numbers
	}
	res.JSON = append(res.JSON[:len(res.JSON)-1], `,"extensions":{"explain":`...)
	res.JSON = append(append(res.JSON, b...), "}}"...)
	return res
}

// ms is a duration in milliseconds, to the microsecond.
func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
