using CqpKits.Kits.Building;
using CqpKits.Sessions.Entry;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Results;
using CqpKits.Sessions.Returned;
using CqpKits.Treatments;

namespace CqpKits.Tests.Kits.Formats;

/// <summary>A form that went out in Word and in PDF is one form when it comes back, and when it does not.</summary>
public sealed class ReturnedFormatsTests
{
    private const string Session = "output/agc/session-exemple";
    private const string Zoe = Session + "/muller-zoe";
    private const string Tutor = Zoe + "/tuteur/grille-tuteur";

    private static readonly Lazy<MemoryWorkspace> Both = new(() => Build(twice: true));
    private static readonly Lazy<MemoryWorkspace> Word = new(() => Build(twice: false));

    private readonly MemoryWorkspace workspace = Copy(Both.Value);

    private static MemoryWorkspace Build(bool twice)
    {
        var workspace = MemoryWorkspace.Shipped();
        var request = new BuildRequest { Certification = "agc", Document = "grille-tuteur" };
        Assert.True((twice ? BuildKit.Run(workspace, request with { Formats = PlainWriters.WordAndPlainPdf }) : WordAlone.Build(workspace, request)).Succeeded);
        return workspace;
    }

    private static MemoryWorkspace Copy(MemoryWorkspace from) => from.Files.Aggregate(new MemoryWorkspace(), (w, f) => w.With(f.Key, f.Value));

    private static byte[] Filled(byte[] form) => Filler.Fill(DocxFile.Read(form), tag => tag == "cqp:RSF1.finale" ? "70" : null).ToBytes();

    private static IReadOnlyList<ReturnedFile> Read(MemoryWorkspace workspace, params string[] paths)
    {
        var outcome = ReadReturns.Run(workspace, paths);
        Assert.Equal("", string.Join('\n', outcome.Diagnostics));
        return outcome.Value!;
    }

    private static IEnumerable<(string Candidate, string Form, string? Holder, string Status)> Back(MemoryWorkspace workspace, params string[] paths) =>
        ReviewReturns.Run(workspace, new ReadRequest { Paths = paths }).Value!.Returns.SelectMany(s => s.Candidates).SelectMany(c => c.Forms.Select(f => (c.Key, f.Form, f.Holder, f.Status)));

    [Fact]
    public void Of_a_folder_as_it_was_built_one_file_of_each_form_is_read()
    {
        var files = Read(workspace, Session);
        Assert.All(files, f => Assert.Equal(f.Path.EndsWith(".docx", StringComparison.Ordinal) ? Disposition.Read : Disposition.KitDocument, f.Disposition));
        Assert.Equal(files.Count, 2 * files.Count(f => f.Disposition == Disposition.Read));
        Assert.Equal(Back(Word.Value, Session), Back(workspace, Session));
    }

    [Fact]
    public void Who_fills_the_word_file_leaves_the_pdf_aside()
    {
        workspace.With(Tutor + ".docx", Filled(workspace.Files[Tutor + ".docx"]));
        Assert.Equal([Disposition.Read, Disposition.KitDocument], Read(workspace, Zoe).Select(f => f.Disposition));
        Assert.Contains("1 fichier (lu : 1, lu avec doutes : 0, doublon : 0, refusé : 0).\n1 fichier est laissé de côté", FileTotals.Of(Read(workspace, Zoe)), StringComparison.Ordinal);
        Assert.Equal("reçu", Assert.Single(Back(workspace, Zoe)).Status);
    }

    [Fact]
    public void Who_touches_the_pdf_leaves_the_word_file_aside()
    {
        workspace.With(Tutor + ".pdf", "%PDF-1.7\nrempli");
        var files = ReadReturns.Run(workspace, [Zoe]).Value!;
        Assert.Equal([(Tutor + ".docx", Disposition.KitDocument), (Tutor + ".pdf", Disposition.Refused)], files.Select(f => (f.Path, f.Disposition)));
    }

    [Fact]
    public void A_format_that_is_given_alone_speaks_for_itself() =>
        Assert.Equal(Disposition.Read, Assert.Single(Read(workspace, Tutor + ".docx")).Disposition);

    [Fact]
    public void A_form_that_did_not_come_back_is_missing_once()
    {
        workspace.With("retours/1.docx", Filled(workspace.Files[Tutor + ".docx"]));
        var back = Back(workspace, "retours").ToList();
        Assert.Equal(3, back.Count);
        Assert.Equal(back.Distinct().Count(), back.Count);
        Assert.Equal(2, back.Count(f => f.Status == "manquant"));
    }

    [Fact]
    public void Results_lack_the_same_whatever_formats_went_out()
    {
        var word = Copy(Word.Value);
        foreach (var one in new[] { word, workspace })
        {
            one.With("retours/1.docx", Filled(one.Files[Tutor + ".docx"]));
            one.Remove("retours/0.docx");
        }

        Assert.Equal(Lacks(word), Lacks(workspace));

        static IEnumerable<string> Lacks(MemoryWorkspace workspace) =>
            ScoreReturns.Run(workspace, new ScoreRequest { Paths = ["retours", Session] }).Value!.Sessions.SelectMany(s => s.Results).SelectMany(r => r.Final.Lacks.Select(l => $"{r.Final.Candidate} {l.Holder} {l}"));
    }

    [Fact]
    public void A_form_gets_one_entry_sheet()
    {
        var sheets = WriteEntrySheets.Run(workspace, new EntryRequest { Paths = [Zoe], Twice = true });
        Assert.Empty(sheets.Diagnostics);
        Assert.Equal([$"{Session}/saisie/muller-zoe/tuteur/grille-tuteur-saisie-1.xlsx", $"{Session}/saisie/muller-zoe/tuteur/grille-tuteur-saisie-2.xlsx"], sheets.Value);
        Assert.Equal(sheets.Value, WriteEntrySheets.Run(workspace, new EntryRequest { Paths = [Tutor + ".pdf"], Twice = true }).Value);
    }
}
