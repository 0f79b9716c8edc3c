using CqpKits.Diagnostics;
using CqpKits.Kits.Building;
using CqpKits.Kits.Printing;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Tests.Kits.Formats;

/// <summary>A session whose documents are made in Word and in PDF: what lies in the folder, what <c>kit.json</c> says, and what a second build does.</summary>
public sealed class TwoFormatsTests
{
    private const string Session = "output/agc/session-exemple";
    private const string Zoe = Session + "/muller-zoe/president/grille-synthese";
    private const string Forms = "referentials/agc/formulaires.yaml";

    private readonly PlainWriters writers = new();
    private readonly MemoryWorkspace workspace = MemoryWorkspace.Shipped();

    private static BuildRequest Agc => new() { Certification = "agc", Kit = "president" };

    private KitManifest Kit => KitManifest.Read(workspace, $"{Session}/{KitManifest.FileName}").Value!;

    private IReadOnlyList<string> Files => [.. workspace.Files.Keys.Where(f => f.StartsWith(Session + "/", StringComparison.Ordinal))];

    private Checked<BuildResult> Build(OutputFormats formats, bool replace = false) => BuildKit.Run(workspace, Agc with { Formats = formats, Replace = replace });

    private BuildResult Built(OutputFormats formats, bool replace = false)
    {
        var outcome = Build(formats, replace);
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Diagnostics));
        return outcome.Value!;
    }

    /// <summary>What is printed changes, and with it the definition of each form.</summary>
    private void ChangeForms() => workspace.With(Forms, workspace.Text(Forms).Replace("titre: \"Grille de synthèse des", "titre: \"Synthèse des", StringComparison.Ordinal));

    [Fact]
    public void Each_document_is_there_twice_under_one_name_and_counts_once()
    {
        var built = Built(writers.Both);
        Assert.Equal(built.Files.Order(StringComparer.Ordinal), Files.Where(f => !f.EndsWith(".json", StringComparison.Ordinal)));
        Assert.All(built.Files.Chunk(2), pair => Assert.Equal([pair[0][..^5] + ".docx", pair[0][..^5] + ".pdf"], pair));
        Assert.Contains(Session + "/muller-zoe/president/livret.pdf", built.Files);
        Assert.Equal(built.Files.Count, 2 * built.Documents);
        Assert.Equal(built.Documents, WordAlone.Build(MemoryWorkspace.Shipped(), Agc).Value!.Documents);
    }

    [Fact]
    public void The_list_has_a_line_for_each_file_and_the_files_of_a_form_have_one_code()
    {
        Built(writers.Both);
        Assert.Equal(Files.Where(f => !f.EndsWith(".json", StringComparison.Ordinal)), Kit.Pieces.Select(p => $"{Session}/{p.File}"));
        Assert.All(Kit.Pieces.GroupBy(p => p.File[..p.File.LastIndexOf('.')]), formats =>
        {
            Assert.Equal(2, formats.Count());
            Assert.Single(formats.Select(f => (f.Code, f.Form, f.Document, f.Candidate, f.Holder)).Distinct());
            Assert.Equal(2, formats.Select(f => f.Sha256).Distinct().Count());
        });
        Assert.Equal(Kit.Pieces.Count(p => p.Form is not null), 2 * Kit.Pieces.OncePerForm().Count());
    }

    [Fact]
    public void A_copy_is_filled_once_and_printed_in_each_format()
    {
        Built(writers.Both);
        Assert.All(writers.Stamped.GroupBy(s => s.Copy, ReferenceEqualityComparer.Instance), copy => Assert.Equal([".docx", ".pdf"], copy.Select(c => c.Extension).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void One_format_alone_is_what_it_is_beside_the_other_byte_for_byte()
    {
        Built(writers.Both);
        var (both, list) = (workspace.Files.ToDictionary(), Kit);
        foreach (var (formats, extension) in new[] { (writers.Docx, ".docx"), (writers.Pdf, ".pdf") })
        {
            foreach (var file in Files)
            {
                workspace.Remove(file);
            }

            Built(formats);
            Assert.Equal(both.Keys.Where(f => f.StartsWith(Session + "/", StringComparison.Ordinal) && f.EndsWith(extension, StringComparison.Ordinal)), Files.Where(f => !f.EndsWith(".json", StringComparison.Ordinal)));
            Assert.All(Files.Where(f => f.EndsWith(extension, StringComparison.Ordinal)), f => Assert.Equal(both[f], workspace.Files[f]));
            Assert.Equal(list.Pieces.Where(p => p.File.EndsWith(extension, StringComparison.Ordinal)), Kit.Pieces);
        }
    }

    [Fact]
    public void Bytes_and_list_do_not_depend_on_how_many_work()
    {
        Built(writers.Both);
        var other = MemoryWorkspace.Shipped();
        Assert.True(BuildKit.Run(other, Agc with { Formats = OutputFormats.Read("pdf,docx").Value!.WrittenBy(PlainWriterOf), Workers = 1 }).Succeeded);
        Assert.All(Files, f => Assert.Equal(workspace.Files[f], other.Files[f]));
    }

    private static Documents.IDocumentWriter PlainWriterOf(OutputFormat format) => new PlainWriters().Of(format);

    [Fact]
    public void A_format_is_added_to_a_folder_that_was_built_without_it_and_what_was_filled_stays()
    {
        Built(writers.Docx);
        var before = workspace.Files.ToDictionary();
        workspace.With(Zoe + ".docx", "rempli");

        var outcome = Build(writers.Both);
        Assert.Contains(Zoe + ".docx", Assert.Single(outcome.Diagnostics, d => d.Severity == Severity.Error).Message, StringComparison.Ordinal);
        Assert.Equal("rempli", workspace.Text(Zoe + ".docx"));
        Assert.Contains(Zoe + ".pdf", Files);
        Assert.All(before.Keys.Where(f => f.StartsWith(Session + "/", StringComparison.Ordinal) && f != Zoe + ".docx" && !f.EndsWith(".json", StringComparison.Ordinal)), f => Assert.Equal(before[f], workspace.Files[f]));
        Assert.Equal(2, Kit.Pieces.Count(p => $"{Session}/{p.File}".StartsWith(Zoe + ".", StringComparison.Ordinal)));
        Assert.Equal(before.Keys.Count(f => f.EndsWith(".docx", StringComparison.Ordinal)) * 2, Kit.Pieces.Count);
    }

    [Fact]
    public void A_filled_file_of_either_format_is_never_written_over()
    {
        Built(writers.Both);
        workspace.With(Zoe + ".pdf", "rempli");
        var outcome = Build(writers.Both);
        Assert.Equal(["CQP207"], outcome.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Code));
        Assert.Equal("rempli", workspace.Text(Zoe + ".pdf"));
        Assert.Contains(Kit.Pieces, p => $"{Session}/{p.File}" == Zoe + ".pdf");
    }

    [Fact]
    public void Files_of_a_format_that_is_not_asked_for_stay_in_the_list_and_are_said_as_long_as_they_are_there()
    {
        var all = Built(writers.Both).Files;
        var (before, list) = (workspace.Files.ToDictionary(), Kit.Pieces);
        var again = Build(writers.Docx);
        var said = Assert.Single(again.Diagnostics, d => d.Code == "CQP623");
        Assert.Contains(FormattableString.Invariant($"{all.Count / 2} fichiers PDF"), said.Message, StringComparison.Ordinal);
        Assert.Equal(Severity.Warning, said.Severity);
        Assert.All(Files, f => Assert.Equal(before[f], workspace.Files[f]));
        Assert.Equal(list, Kit.Pieces);

        foreach (var file in all.Where(f => f.EndsWith(".pdf", StringComparison.Ordinal)))
        {
            workspace.Remove(file);
        }

        Assert.DoesNotContain(Build(writers.Docx).Diagnostics, d => d.Code == "CQP623");
    }

    [Fact]
    public void Forms_are_replaced_in_all_formats_that_went_out_or_not_at_all()
    {
        Built(writers.Both);
        var before = workspace.Files.ToDictionary();
        ChangeForms();
        Assert.Equal(["CQP624"], Build(writers.Docx, replace: true).Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Code));
        Assert.All(Files, f => Assert.Equal(before[f], workspace.Files[f]));

        Built(writers.Both, replace: true);
        Assert.Equal(Kit.Pieces.OncePerForm().Count() * 2, Kit.Pieces.Count(p => p.Code is not null));
        Assert.NotEqual(before[Zoe + ".pdf"], workspace.Files[Zoe + ".pdf"]);
    }

    /// <summary>Else one person would have been given two forms, of which one must stay missing.</summary>
    [Theory]
    [InlineData(".docx")]
    [InlineData(".pdf")]
    public void A_form_that_somebody_filled_in_one_format_is_replaced_in_none(string filled)
    {
        Built(writers.Both);
        var list = Kit.Pieces;
        workspace.With(Zoe + filled, "rempli");
        var before = workspace.Files.ToDictionary();
        ChangeForms();
        Assert.Equal(["CQP207"], Build(writers.Both, replace: true).Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Code));
        Assert.All([".docx", ".pdf"], e => Assert.Equal(before[Zoe + e], workspace.Files[Zoe + e]));
        Assert.Equal(list.Where(IsZoe), Kit.Pieces.Where(IsZoe));
        Assert.NotEqual(list.First(p => p.Form == "grille-synthese" && !IsZoe(p)).Code, Kit.Pieces.First(p => p.Form == "grille-synthese" && !IsZoe(p)).Code);
    }

    private static bool IsZoe(IssuedPiece piece) => $"{Session}/{piece.File}".StartsWith(Zoe + ".", StringComparison.Ordinal);
}
