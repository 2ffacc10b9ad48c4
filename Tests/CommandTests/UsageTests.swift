// Help, wrong usage, language, and where the workspace is found.
import Foundation
import Testing

@Suite("Using the command") struct UsageTests {
    @Test func `help shows every command, in the language asked for`() throws {
        let en = try thidua("--help")
        #expect(en.code == 0 && en.errors.isEmpty)
        for name in ["rank", "audit", "submit", "award", "status", "score", "criteria"] {
            #expect(en.output.contains("  \(name) "))
        }
        #expect(en.output.contains("Score and rank emulation blocs"))
        #expect(en.output.contains("Exit codes: 0 done; 1"))
        let vi = try thidua("--help --lang vi")
        #expect(vi.code == 0 && vi.output.contains("Chấm điểm và xếp hạng thi đua theo bộ tiêu chí."))
    }

    @Test(arguments: [
        "rank", "audit", "submit", "award", "status", "score", "criteria show", "criteria check", "criteria eval",
    ])
    func `every command has help with an example in both languages`(command: String) throws {
        for (language, word) in [("en", "Example"), ("vi", "Ví dụ")] {
            let help = try thidua("\(command) --help --lang \(language)")
            #expect(help.code == 0 && help.errors.isEmpty)
            #expect(help.output.contains(word) && help.output.contains("  thidua \(command) "))
        }
    }

    @Test func `the examples of help work as they stand`() throws {
        for line in try thidua("--help").output.lines + thidua("audit --help").output.lines
            + thidua("rank --help").output.lines
        {
            guard line.hasPrefix("  thidua "), !line.contains("…"), !line.contains("submit") else { continue }
            let command = line.dropFirst("  thidua ".count).components(separatedBy: "   ")[0]
            #expect(try thidua(command).code == 0, "\(command)")
        }
        #expect(try thidua("audit hung-yen --criterion A.1.4 \(example)").code == 0)
    }

    @Test func `the version is one line`() throws {
        let run = try thidua("--version")
        #expect(run.code == 0 && run.output == "thidua 0.5.0\n" && run.errors.isEmpty)
    }

    @Test(arguments: [
        "rank --frmat json", "rank --format yaml", "rank --lang fr", "rank extra", "audit", "frobnicate",
        "criteria eval",
        "submit", "audit hung-yen --criterion A.1.1 --versus ha-nam", "criteria eval 1 --bloc x", "rank --bloc",
    ])
    func `wrong usage ends with 2, says so on the standard error and prints nothing else`(line: String) throws {
        let run = try thidua(line)
        #expect(run.code == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix("Error: "))
    }

    @Test func `a mistyped option is answered with the right one`() throws {
        #expect(try thidua("rank --frmat json").errors.contains("Did you mean '--format'?"))
    }

    @Test func `our own words for wrong usage are in Vietnamese too`() throws {
        let both = try thidua("audit hung-yen --criterion A.1.1 --versus ha-nam --lang vi")
        #expect(both.code == 2 && both.errors.contains("chọn --criterion hoặc --versus, không cả hai"))
        let bloc = try thidua("criteria eval 1 --bloc x --lang vi")
        #expect(bloc.code == 2 && bloc.errors.contains("--bloc và --period cần đi với --board"))
        let file = try thidua("submit nowhere.csv \(example) --lang vi")
        #expect(file.code == 2 && file.errors == "lỗi[usage.no-file]: không có tệp nowhere.csv\n")
    }

    @Test func `the language is that of the option, else of the locale, else Vietnamese`() throws {
        func title(_ environment: [String: String], _ options: [String] = []) throws -> String {
            let run = try thidua(["status", "--bloc", "red-river-delta-example"] + options, environment: environment)
            #expect(run.code == 0)
            return run.output.contains("have submitted") ? "en" : run.output.contains("đã gửi") ? "vi" : "?"
        }
        #expect(try title(["LANG": "en_US.UTF-8"]) == "en")
        #expect(try title(["LANG": "C"]) == "vi")
        #expect(try title(["LANG": "vi_VN.UTF-8"]) == "vi")
        #expect(try title([:]) == "vi")
        #expect(try title(["LANG": "vi_VN.UTF-8", "LC_ALL": "en_GB.UTF-8"]) == "en")
        #expect(try title(["LANG": "en_US.UTF-8", "LC_MESSAGES": "vi_VN.UTF-8"]) == "vi")
        #expect(try title(["LANG": "en_US.UTF-8", "LC_ALL": ""]) == "en")
        #expect(try title(["LANG": "en_US.UTF-8"], ["--lang", "vi"]) == "vi")
        #expect(try title(["LANG": "C"], ["--lang=en"]) == "en")
    }

    @Test func `the workspace is found from a folder inside it, and named by an option from anywhere`() throws {
        let here = try thidua("rank \(example)")
        let below = try thidua("rank \(example)", in: repository + "/Scores/red-river-delta-example/inbox")
        #expect(here.code == 0 && below.output == here.output)
        let named = try thidua(
            ["rank", "--bloc", "red-river-delta-example", "--workspace", repository, "--lang", "en"], in: "/")
        #expect(named.code == 0 && named.output == here.output)
    }

    @Test func `where there is no workspace it says how to name one`() throws {
        let run = try thidua("rank", in: "/")
        #expect(run.code == 1 && run.output.isEmpty)
        #expect(
            run.errors.contains(
                "error[workspace.not-found]: there is no folder with both “Criteria” and “Scores” from “/” upward"))
        #expect(run.errors.contains("--workspace"))
        #expect(try thidua(["rank", "--workspace", "/nowhere/at/all", "--lang", "en"]).code == 3)
    }

    @Test func `output that is not a terminal has no colours, whatever NO_COLOR says`() throws {
        for environment in [
            ["LANG": "en_US.UTF-8", "TERM": "xterm-256color"], ["LANG": "en_US.UTF-8", "NO_COLOR": "1"],
        ] {
            let good = try thidua(["rank", "--bloc", "red-river-delta-example"], environment: environment)
            let bad = try thidua(["rank", "--bloc", "x"], environment: environment)
            #expect(good.code == 0 && bad.code == 1)
            #expect(!good.output.contains("\u{1B}") && !bad.errors.contains("\u{1B}"))
        }
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func `an output that cannot be written to ends with 3 and a sentence, not with a crash`() throws {
        for format in ["text", "json"] {
            let run = try thidua(
                ["rank", "--bloc", "red-river-delta-example", "--format", format, "--lang", "en"], output: "/dev/full")
            #expect(run.code == 3 && run.errors == "cannot write the result to the standard output\n")
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"]) func `completions are generated`(shell: String) throws {
        let run = try thidua(["--generate-completion-script", shell])
        #expect(run.code == 0 && run.output.contains("thidua") && run.output.contains("criteria"))
    }
}
