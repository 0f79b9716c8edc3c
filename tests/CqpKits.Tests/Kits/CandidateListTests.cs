using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Workspaces.Candidates;
using CqpKits.Workspaces.Files;
using CsCheck;

namespace CqpKits.Tests.Kits;

public sealed class CandidateListTests
{
    private const string Path = "listes/jury.csv";

    [Theory]
    [InlineData("nom;prenom;entreprise\nDurand;Zoé;Source d'Or")]
    [InlineData("Nom,Prénom,Entreprise\r\nDurand,Zoé,Source d'Or\r\n")]
    [InlineData("NOM ;PRÉNOM; Société \nDurand ; Zoé ;Source d'Or\n\n")]
    [InlineData("Nom du candidat\tprénoms\tEmployeur\nDurand\tZoé\tSource d'Or")]
    [InlineData("\"nom\";\"prenom\";\"entreprise\"\n\"Durand\";\"Zoé\";\"Source d'Or\"")]
    public void Headings_are_tolerant_of_case_accents_spaces_and_separator(string text)
    {
        var candidate = Assert.Single(Sound(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(("Durand", "Zoé", "Source d'Or", "durand-zoe"), (candidate.LastName, candidate.FirstName, candidate.Company, candidate.Key));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8-mark")]
    [InlineData("windows-1252")]
    [InlineData("utf-16")]
    public void Encodings_of_spreadsheets_are_recognised(string encoding)
    {
        const string text = "nom;prenom\nLefèvre-Œuvrard;Zoé – l’aînée";
        var bytes = encoding switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(text),
            "utf-8-mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            _ => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text),
        };
        Assert.Equal("Lefèvre-Œuvrard Zoé – l’aînée", Assert.Single(Sound(bytes)).FullName);
    }

    [Fact]
    public void Members_may_stand_in_one_column_or_in_several()
    {
        var one = Assert.Single(Sound("nom;prenom;jurés\nA;B;Ève Roux, cheffe | Luc Noir"u8.ToArray()));
        var several = Assert.Single(Sound("nom;prenom;juré 1;juré 2;juré 3\nA;B;Ève Roux, cheffe;Luc Noir;"u8.ToArray()));
        Assert.Equal(["Ève Roux, cheffe", "Luc Noir"], one.EvaluatorsOf("jury"));
        Assert.Equal(one.EvaluatorsOf("jury"), several.EvaluatorsOf("jury"));
    }

    [Theory]
    [InlineData("nom;prenom;Tuteur;professionnel_vae 1;professionnel_vae 2;jures")]
    [InlineData("nom;prenom;tuteurs;Professionnels évaluateurs (VAE) 1;Professionnels évaluateurs (VAE) 2;Jury ou professionnel")]
    public void Each_assessor_has_a_column_called_by_its_code_or_label(string headings)
    {
        var candidate = Assert.Single(Sound(Encoding.UTF8.GetBytes(headings + "\nA;B;Max Roy, chef;Ève Roux;Luc Noir;Zoé Bon")));
        Assert.Equal(["Max Roy, chef"], candidate.EvaluatorsOf("tuteur"));
        Assert.Equal(["Ève Roux", "Luc Noir"], candidate.EvaluatorsOf("professionnel-vae"));
        Assert.Equal(["Zoé Bon"], candidate.EvaluatorsOf("jury"));
    }

    [Fact]
    public void The_jurors_never_stand_for_another_assessor_where_there_is_a_jury()
    {
        var candidate = Assert.Single(Sound("nom;prenom;jures\nA;B;Zoé Bon"u8.ToArray()));
        Assert.Empty(candidate.EvaluatorsOf("tuteur"));
        var outcome = CandidateList.Read(Path, "nom;prenom;jures\nA;B;Zoé Bon"u8.ToArray(), SampleLists.WithoutJury);
        Assert.Equal(["Zoé Bon"], Assert.Single(outcome.Value!).EvaluatorsOf("habilite"));
    }

    [Theory]
    [InlineData("", "formation")]
    [InlineData("VAE", "vae")]
    [InlineData("Voie des blocs de compétences", "blocs")]
    public void The_route_is_known_by_its_code_or_label_and_is_the_first_where_the_list_is_silent(string cell, string route) =>
        Assert.Equal(route, Assert.Single(Sound(Encoding.UTF8.GetBytes($"nom;prenom;voie\nA;B;{cell}"))).Route);

    [Theory]
    [InlineData("16/06/2027")]
    [InlineData("16-6-2027")]
    [InlineData("16.06.2027")]
    [InlineData("2027-06-16")]
    public void Dates_are_read_in_their_usual_forms(string date) =>
        Assert.Equal(new DateOnly(2027, 6, 16), Assert.Single(Sound(Encoding.UTF8.GetBytes($"nom;prenom;date\nA;B;{date}"))).EvaluationDate);

    [Theory]
    [InlineData("", "CQP220", 0)]
    [InlineData("\n \n", "CQP220", 0)]
    [InlineData("nom;entreprise\nA;B", "CQP224", 1)]
    [InlineData("nom;prenom;Nom\nA;B;C", "CQP226", 1)]
    [InlineData("nom;prenom\n", "CQP230", 0)]
    [InlineData("nom;prenom\nA;\"B", "CQP233", 2)]
    [InlineData("nom;prenom\nDurand;ZoÃ©", "CQP223", 2)]
    public void A_list_that_cannot_be_used_says_why_and_where(string text, string code, int line)
    {
        var outcome = CandidateList.Read(Path, Encoding.UTF8.GetBytes(text), SampleLists.Context);
        var fault = Assert.Single(outcome.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Null(outcome.Value);
        Assert.Equal((code, line), (fault.Code, fault.Position!.Line));
        Assert.NotNull(fault.Hint);
    }

    [Theory]
    [InlineData("nom;prenom\nA;\nC;D", "CQP227", 2)]
    [InlineData("nom;prenom;date\nA;B;16 juin\nC;D;16/06/2027", "CQP228", 2)]
    [InlineData("nom;prenom;date_naissance\nA;B;31/02/2000\nC;D;", "CQP228", 2)]
    [InlineData("nom;prenom;voie\nA;B;blos\nC;D;blocs", "CQP236", 2)]
    [InlineData("nom;prenom\nC;D\nc;  d", "CQP229", 3)]
    [InlineData("nom;prenom;id\nC;D;7\nX;Y;7", "CQP229", 3)]
    public void A_bad_line_is_said_and_the_others_are_kept(string text, string code, int line)
    {
        var outcome = CandidateList.Read(Path, Encoding.UTF8.GetBytes(text), SampleLists.Context);
        var fault = Assert.Single(outcome.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal((code, line), (fault.Code, fault.Position!.Line));
        Assert.Equal("c-d", Assert.Single(outcome.Value!).Key);
    }

    [Theory]
    [InlineData("Nom du candidat;Prénoms\nA;\nC;D", "Prénoms")]
    [InlineData("Nom du candidat;Prénoms\n;B\nC;D", "Nom du candidat")]
    [InlineData("Nom;Prénom;Date de l'évaluation\nA;B;16 juin\nC;D;16/06/2027", "Date de l'évaluation")]
    [InlineData("Nom;Prénom;Né(e) le\nA;B;12/03/1027\nC;D;", "Né(e) le")]
    [InlineData("Nom;Prénom;Voie d'accès\nA;B;blos\nC;D;blocs", "Voie d'accès")]
    [InlineData("Nom;Prénom;Aménagements d'épreuve\nA;B;loupe\nC;D;", "Aménagements d'épreuve")]
    [InlineData("Nom;Prénom;Genre\nA;B;X", "Genre")]
    public void A_message_names_a_column_as_the_list_writes_it(string text, string heading)
    {
        var said = Assert.Single(CandidateList.Read(Path, Encoding.UTF8.GetBytes(text), SampleLists.Context).Diagnostics);
        Assert.Contains($"colonne « {heading} »", said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Namesakes_told_apart_by_identifier_or_birth_date_keep_separate_folders()
    {
        var candidates = Sound("nom;prenom;id;date_naissance\nRoy;Léa;A1;\nRoy;Léa;B2;\nRoy;Léa;C3;01/01/2001"u8.ToArray());
        Assert.Equal(["roy-lea", "roy-lea-b2", "roy-lea-c3"], candidates.Select(c => c.Key));
    }

    [Fact]
    public void A_workbook_renamed_csv_is_named_for_what_it_is() =>
        Assert.Equal("CQP221", Assert.Single(CandidateList.Read(Path, "PK\u0003\u0004rest"u8.ToArray(), SampleLists.Context).Diagnostics).Code);

    [Fact]
    public void Bytes_of_no_known_encoding_are_an_error_at_their_place()
    {
        var fault = Assert.Single(CandidateList.Read(Path, [.. "nom;prenom\nA;"u8, 0x81, 0xE9], SampleLists.Context).Diagnostics);
        Assert.Equal(("CQP222", 2, 3), (fault.Code, fault.Position!.Line, fault.Position.Column));
    }

    [Fact]
    public void No_bytes_whatever_end_the_run() =>
        Gen.Byte.Array[0, 200].Sample(bytes => CandidateList.Read(Path, bytes, SampleLists.Context).Diagnostics is not null, iter: 2_000);

    [Theory]
    [InlineData("../../etc", "etc")]
    [InlineData("CON", "con-x")]
    [InlineData("Lefèvre-Bonnaud Anaïs", "lefevre-bonnaud-anais")]
    [InlineData("  …  ", "x")]
    [InlineData("Œuvre \"n°1\"…", "oeuvre-n-1")]
    public void A_name_never_becomes_a_path(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Fact]
    public void Slugs_are_bounded_and_safe_whatever_the_name() =>
        Gen.String.Sample(name => Slug.Of(name) is { Length: > 0 and <= 62 } slug
            && slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && Slug.Of(slug) == slug);

    private static IReadOnlyList<Candidate> Sound(byte[] bytes)
    {
        var outcome = CandidateList.Read(Path, bytes, SampleLists.Context);
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value!;
    }
}
