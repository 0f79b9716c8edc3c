using CqpKits.Sessions.Entry;
using CqpKits.Sessions.Results;
using CqpKits.Sessions.Settling;
using CqpKits.Sheets.Writing;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Sheets;

/// <summary>One workbook of each kind that the program writes, with what foreign programs make of all of them.</summary>
internal static class OurWorkbooks
{
    public const string Results = "résultats";
    public const string ResultsByBlock = "résultats par bloc";
    public const string Review = "à trancher";
    public const string Texts = "textes difficiles";
    public const string Entry = "saisie agc grille-observation";

    /// <summary>What a spreadsheet might take for something else.</summary>
    public static readonly IReadOnlyList<string> Difficult =
        ["=1+1", "+33 6 12", "-5", "@SOMME(1)", "'apostrophe", " deux espaces  ", "deux\nlignes", "\"guillemets\" ; et , virgules", "<signes> & cie", "_x0041_", "007", "1E5", "12/03", "VRAI"];

    private static readonly string[] Certifications = ["agc", "commercial-sedentaire", "technico-commercial-chimie"];

    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Made = new(() => Make().ToDictionary());
    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<ForeignSheet>>> ByOpenpyxl = new(() => Read(All));
    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<ShownSheet>>> ByCalc =
        new(() => All.Keys.Zip(Calc.Show([.. All.Values])).ToDictionary());
    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<ForeignSheet>>> SavedByCalc =
        new(() => Read(All.Keys.Zip(LibreOffice.Convert([.. All.Values], "xlsx", "xlsx")).ToDictionary()));

    /// <summary>The files by kind.</summary>
    public static IReadOnlyDictionary<string, byte[]> All => Made.Value;

    /// <summary>What openpyxl reads.</summary>
    public static IReadOnlyList<ForeignSheet> Openpyxl(string name) => ByOpenpyxl.Value[name];

    /// <summary>What openpyxl reads of it once LibreOffice has saved it.</summary>
    public static IReadOnlyList<ForeignSheet> OpenpyxlAfterCalc(string name) => SavedByCalc.Value[name];

    /// <summary>What LibreOffice shows.</summary>
    public static IReadOnlyList<ShownSheet> Shown(string name) => ByCalc.Value[name];

    /// <summary>The lines that LibreOffice shows of a sheet.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Shown(string name, string sheet) => Shown(name).Single(s => s.Name == sheet).Lines;

    private static Dictionary<string, IReadOnlyList<ForeignSheet>> Read(IReadOnlyDictionary<string, byte[]> files) =>
        files.Keys.Zip(CqpKits.Treatments.Openpyxl.Read([.. files.Values])).ToDictionary();

    private static IEnumerable<(string Name, byte[] File)> Make()
    {
        var byDomain = CohortResults.ByDomain.Outcome.Value!;
        yield return (Results, ResultBook.Write(byDomain));
        yield return (ResultsByBlock, ResultBook.Write(CohortResults.ByBlock.Outcome.Value!));
        yield return (Review, ReviewBook.Write(ReviewItem.Of(byDomain.Files)));
        yield return (Texts, SheetWriter.Write(new SheetBook
        {
            Title = "Textes : [difficiles]",
            Columns = [new(30)],
            Rows = [.. Difficult.Select(t => new SheetRow(new SheetCell(t)))],
        }));
        foreach (var sheet in Certifications.SelectMany(EntrySheets))
        {
            yield return sheet;
        }
    }

    /// <summary>The entry sheet of each form of a certification, blank.</summary>
    private static IEnumerable<(string Name, byte[] File)> EntrySheets(string certification)
    {
        var workspace = BuiltFamilies.Of(certification).Workspace.Files.Aggregate(new MemoryWorkspace(), (w, f) => w.With(f.Key, f.Value));
        var written = WriteEntrySheets.Run(workspace, new EntryRequest { Paths = ["output"], Folder = "saisie" }).Value!;
        Assert.NotEmpty(written);
        return written.Select(path => ($"saisie {certification} {Path.GetFileNameWithoutExtension(path)[..^"-saisie".Length]}", workspace.Files[path])).DistinctBy(s => s.Item1);
    }
}
