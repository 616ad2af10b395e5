# shellcheck shell=bash
# Sourced by test: one function for each part. A part returns 0 when it passed, $SKIPPED when it could not run.

SKIPPED=77

skip() {
    printf 'SKIPPED: %s\n' "$*"
    exit "$SKIPPED"
}

xtask() { "$CARGO_TARGET_DIR/debug/xtask" "$@"; }

# Everything in one selection: with another one cargo would choose other features of the libraries and compile them
# again. The other parts use what is built here.
part_build() { cargo build --workspace --all-targets --locked; }

part_format() { cargo fmt --all --check; }

part_lints() { cargo clippy --workspace --all-targets --locked -- -D warnings; }

part_architecture() { xtask architecture; }

part_texts() { xtask texts; }

part_generated() { xtask generate --check; }

part_shell() {
    need_packages shellcheck
    shellcheck --external-sources run test .ci/run scripts/*
}

part_tests() {
    # Scanned pages and old documents are read with these.
    need_packages tesseract-ocr tesseract-ocr-bul libreoffice-writer-nogui
    command -v cargo-nextest >/dev/null 2>&1 || cargo install --locked cargo-nextest
    scripts/with_postgresql cargo nextest run --workspace --locked --no-fail-fast
}

part_documentation() { cargo test --doc --workspace --locked; }

# Validators that others wrote, over what the program writes.
part_validators() {
    local folder work plan kind
    folder=crates/documents/writing/validate
    [ -x "$folder/run" ] || skip "$folder/run is missing"
    need_packages libreoffice-writer-nogui libreoffice-calc-nogui python3 python3-venv
    need_node
    work="$(mktemp -d)"
    for plan in fixtures/sample/*.docx fixtures/writing/*.json; do
        for kind in docx xlsx pdf; do
            "$OPORA_PROGRAM" write "$plan" --to "$work/$(basename "${plan%.*}").$kind"
        done
    done
    "$folder/run" "$work"/*.docx "$work"/*.xlsx
    "$folder/pdf" "$work"/*.pdf
    rm -rf "$work"
}

part_kill() {
    [ -x crates/storage/kill_test/run ] || skip "crates/storage/kill_test/run is missing"
    need_packages python3
    crates/storage/kill_test/run "$OPORA_PROGRAM"
}

part_fuzz() {
    [ -x fuzz/run ] || skip "fuzz/run is missing"
    need_packages g++
    FUZZ_TARGET_DIR="$CARGO_TARGET_DIR/fuzz" fuzz/run "${OPORA_FUZZ_SECONDS:-20}"
}

part_browser() {
    [ -x browser_tests/run ] || skip "browser_tests/run is missing"
    need_packages chromium
    need_node
    browser_tests/run "$OPORA_PROGRAM"
}

# count_tests LOG: prints how many tests passed, failed and were skipped, from the summary of nextest.
count_tests() {
    local line failed=0 outcome
    line="$(grep '^ *Summary' "$1" | tail -n 1)"
    [ -n "$line" ] || return 1
    for outcome in failed 'timed out' 'exec failed'; do
        failed=$((failed + $(number_before "$outcome" "$line")))
    done
    printf '%d %d %d\n' "$(number_before passed "$line")" "$failed" "$(number_before skipped "$line")"
}

number_before() {
    local number
    number="$(sed -n "s/.*[ :(]\([0-9][0-9]*\) $1.*/\1/p" <<<"$2")"
    printf '%d' "${number:-0}"
}
