package main

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/go-viper/mapstructure/v2"
	"github.com/spf13/viper"
)

// decodeError tells, in one line, which settings cannot be read, with their
// keys and values: they may be of the file, the environment or a flag.
func decodeError(v *viper.Viper, err error) error {
	var told []string
	for _, fault := range decodeFaults(err) {
		key := fault.Name()
		if i := slices.IndexFunc(v.AllKeys(), func(k string) bool { return strings.EqualFold(k, key) }); i < 0 {
			told = append(told, fault.Error())
			continue
		}
		value, reason := fmt.Sprint(v.Get(key)), fault.Unwrap().Error()
		if _, err := time.ParseDuration(value); err != nil && strings.HasPrefix(reason, "time: ") {
			reason = "give a number and a unit, such as 10s"
		}
		told = append(told, fmt.Sprintf("%s is %q: %s", writtenKey(key), value, strings.TrimPrefix(reason, strconv.Quote(value)+" ")))
	}
	if told == nil {
		return fmt.Errorf("configuration: %w", err)
	}
	return errors.New("configuration: " + strings.Join(told, "; "))
}

// decodeFaults finds the errors that tell of one setting each.
func decodeFaults(err error) []*mapstructure.DecodeError {
	switch e := err.(type) {
	case interface{ Unwrap() []error }:
		var all []*mapstructure.DecodeError
		for _, inner := range e.Unwrap() {
			all = append(all, decodeFaults(inner)...)
		}
		return all
	case *mapstructure.DecodeError:
		if inner := decodeFaults(e.Unwrap()); inner != nil {
			return inner
		}
		return []*mapstructure.DecodeError{e}
	case interface{ Unwrap() error }:
		return decodeFaults(e.Unwrap())
	}
	return nil
}

// writtenKey is a setting's key as the documentation has it: limits.time for
// the field Limits.Time.
func writtenKey(field string) string {
	for key := range defaults() {
		if strings.EqualFold(key, field) {
			return key
		}
	}
	return field
}
