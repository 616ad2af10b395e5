//! `opora serve`: loopback only, any free port, a quiet end.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::program::Program;

/// A server that is ended with the test.
struct Server {
    child: Child,
    output: BufReader<std::process::ChildStdout>,
    address: String,
}

impl Server {
    fn start(program: &Program, listen: &str) -> Self {
        let mut child = program.command(&["serve", "--listen", listen]).stdout(Stdio::piped()).spawn().unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        let address = line.split("http://").nth(1).and_then(|rest| rest.split('/').next());
        let address = address.unwrap_or_else(|| panic!("an address in {line:?}")).to_owned();
        Self { child, output, address }
    }

    fn get(&self, path: &str, host: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    #[cfg(unix)]
    fn ask_to_stop(&mut self, signal: &str) -> Option<i32> {
        let told = Command::new("kill").args([signal, &self.child.id().to_string()]).status().unwrap();
        assert!(told.success());
        self.child.wait().unwrap().code()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_start_page_is_served_on_a_free_port() {
    let program = Program::new();
    let server = Server::start(&program, "127.0.0.1:0");
    assert!(!server.address.ends_with(":0"), "{}", server.address);
    let page = server.get("/", &server.address);
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    assert!(page.contains("<html lang=\"bg\""), "{page}");
    let refused = server.get("/", "example.org");
    assert!(refused.starts_with("HTTP/1.1 4"), "{refused}");
}

#[cfg(unix)]
#[test]
fn it_stops_quietly_when_asked() {
    for signal in ["-TERM", "-INT"] {
        let program = Program::new();
        let mut server = Server::start(&program, "127.0.0.1:0");
        // A connection that is held open without a request must not hold the end up.
        let _idle = TcpStream::connect(&server.address).unwrap();
        let asked = Instant::now();
        assert_eq!(server.ask_to_stop(signal), Some(0));
        assert!(asked.elapsed() < Duration::from_secs(15), "{:?}", asked.elapsed());
        let mut rest = String::new();
        server.output.read_to_string(&mut rest).unwrap();
        assert_eq!(rest, "Опора спря.\n");
    }
}

#[test]
fn another_address_than_this_machine_is_refused_with_the_reason() {
    for address in ["0.0.0.0:0", "[::]:0", "192.0.2.1:8080"] {
        let program = Program::new();
        let told = program.run(&["serve", "--listen", address]).failed(2);
        assert!(told.contains(address), "{told}");
        assert!(!program.path("data").exists(), "refused before anything is made");
        let english = program.run(&["serve", "--listen", address, "--lang", "en"]).failed(2);
        assert!(english.contains("listens on this computer only"), "{english}");
    }
    let told = Program::new().run(&["serve", "--listen", "not an address"]).failed(2);
    assert!(told.contains("127.0.0.1:8080"), "{told}");
}

#[test]
fn a_port_that_is_taken_is_told() {
    let program = Program::new();
    let server = Server::start(&program, "127.0.0.1:0");
    let told = Program::new().run(&["serve", "--listen", &server.address]).failed(3);
    assert!(told.contains("--listen"), "{told}");
}
