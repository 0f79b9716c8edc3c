using System.Globalization;
using System.Text.RegularExpressions;
using CqpKits.Cli;
using CqpKits.Cli.Commands;
using CqpKits.Treatments;

namespace CqpKits.Testing.Followed;

/// <summary>Somebody who follows the guide to the letter: types, edits and fills what it says, and stops at what it did not announce.</summary>
internal sealed partial class GuideReader(string folder)
{
    private const string Program = "cqpkits";
    private string current = folder;

    public void Do(GuideBlock block)
    {
        switch (block.Kind)
        {
            case "console":
                Type(block);
                break;
            case "csv" or "yaml":
                File.WriteAllLines(PathOf(block), block.Lines);
                break;
            case "diff":
                Edit(block);
                break;
            case "saisie":
                Fill(block);
                break;
            default:
                Assert.Fail($"Line {block.Line} of the guide: nobody knows what to do with a block « {block.Kind} ».");
                break;
        }
    }

    private void Type(GuideBlock block)
    {
        var expectedCode = block.Options.TryGetValue("code", out var code) ? int.Parse(code, CultureInfo.InvariantCulture) : 0;
        foreach (var (command, expected) in Commands(block))
        {
            string[] words = [.. Words().Matches(command).Select(w => w.Value.Trim('"'))];
            if (words is ["cd", var below])
            {
                current = Path.Combine(current, below);
                Assert.True(Directory.Exists(current), $"line {block.Line}: no folder « {below} »");
                continue;
            }

            Assert.Equal(Program, words[0]);
            Run(block.Line, words[1..], expectedCode, expected);
        }
    }

    private void Run(int line, string[] arguments, int expectedCode, IReadOnlyList<string> expected)
    {
        using var said = new StringWriter();
        var exitCode = CommandLine.Run(arguments, new Terminal(said, said, current));
        var answer = said.ToString();
        Assert.True(exitCode == expectedCode, $"line {line}: exit code {exitCode}\n{answer}");
        var lines = answer.Split('\n').Select(l => l.TrimEnd()).ToList();
        var missing = expected.Where(e => !lines.Exists(Matches(e).IsMatch));
        Assert.True(!missing.Any(), $"line {line}: « {missing.FirstOrDefault()} » is not in the answer:\n{answer}");
    }

    private static IEnumerable<(string Command, IReadOnlyList<string> Expected)> Commands(GuideBlock block)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            if (block.Lines[i].StartsWith("$ ", StringComparison.Ordinal))
            {
                yield return (block.Lines[i][2..], [.. block.Lines.Skip(i + 1).TakeWhile(l => !l.StartsWith("$ ", StringComparison.Ordinal))]);
            }
        }
    }

    private static Regex Matches(string expected) => new("^" + Regex.Escape(expected).Replace("…", ".*", StringComparison.Ordinal) + "$", RegexOptions.CultureInvariant);

    private void Edit(GuideBlock block)
    {
        var before = block.Lines.Single(l => l[0] == '-')[1..];
        var after = block.Lines.Single(l => l[0] == '+')[1..];
        var lines = File.ReadAllLines(PathOf(block));
        var place = Assert.Single(lines.Index(), l => l.Item == before).Index;
        lines[place] = after;
        File.WriteAllText(PathOf(block), string.Concat(lines.Select(l => l + "\n")));
    }

    private void Fill(GuideBlock block)
    {
        var marks = block.Lines.Select(l => l.Split(" : ")).ToDictionary(
            p => char.IsDigit(p[1][0]) ? $"cqp:{p[0]}.pourcentage" : $"cqp:{p[0]}.evaluation={p[1]}", p => char.IsDigit(p[1][0]) ? p[1] : Filler.Ticked);
        var form = DocxFile.Read(File.ReadAllBytes(PathOf(block)));
        Assert.Equal(marks.Count, Filler.Controls(form).Count(c => marks.ContainsKey(c.Tag)));
        File.WriteAllBytes(PathOf(block), Filler.Fill(form, marks.GetValueOrDefault).ToBytes());
    }

    private string PathOf(GuideBlock block) => Path.Combine([current, .. block.Options["fichier"].Split('/')]);

    /// <summary>The words of a command line; what stands between straight quotes is one.</summary>
    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Words();
}
