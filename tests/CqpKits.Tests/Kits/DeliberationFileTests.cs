using CqpKits.Diagnostics;
using CqpKits.Forms.Candidates;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Sessions.Deliberating;

namespace CqpKits.Tests.Kits;

/// <summary><c>deliberation.yaml</c>: what is sound is read, each fault is said where it stands, and what is wrong decides nothing.</summary>
public sealed class DeliberationFileTests
{
    internal const string Sound = """
        jury:
          date: 2026-11-20
          lieu: Lyon
          membres:
            - {nom: "Ève Roux", fonction: "présidente", preside: oui}
            - {nom: "Luc Noir"}
        decisions:
          - candidat: dupont-marie
            element: B-R
            evaluateur: tuteur
            titulaire: "Luc Noir"
            avant: "68,33"
            apres: 70
            qui: "le jury"
            pourquoi: "dossier revu"
            date: 20/11/2026
          - candidat: dupont-marie
            avant: non décidable
            apres: validé
            qui: "le jury"
            pourquoi: "pièce reçue"
            date: 2026-11-20
        acquis:
          - {candidat: dupont-marie, element: B-PO, notifie_le: 2025-06-01, piece: "attestation 12"}

        """;

    [Fact]
    public void What_is_sound_is_read_whole()
    {
        var read = Load(Sound);

        Assert.Empty(read.Diagnostics);
        Assert.Equal((new DateOnly(2026, 11, 20), "Lyon"), (read.Value!.Day, read.Value.Place));
        Assert.Equal([new("Ève Roux", "présidente", true), new JuryMember("Luc Noir", "", false)], read.Value.Members);
        var mark = Assert.IsType<MarkDecision>(read.Value.Decisions[0]);
        Assert.Equal(("B-R", "tuteur", "Luc Noir", 68.33m, 70m, new DateOnly(2026, 11, 20)), (mark.Item, mark.Assessor, mark.Holder, mark.Before!.Value, mark.After, mark.When));
        var status = Assert.IsType<StatusDecision>(read.Value.Decisions[1]);
        Assert.Equal((null, ResultStatus.Undecidable, ResultStatus.Validated), (status.Item, status.Before, status.After));
        Assert.Equal(new KeptItem("B-PO", new(2025, 6, 1), "attestation 12"), Assert.Single(read.Value.RecordOf("dupont-marie").Kept));
    }

    [Theory]
    [InlineData("Zoé Müller", "vouliez-vous dire « muller-zoe » ? Candidats de la session : muller-zoe, ")]
    [InlineData("muler-zoe", "vouliez-vous dire « muller-zoe » ? Candidats de la session : muller-zoe, ")]
    [InlineData("dupond", "candidats de la session : d-almeida-jerome, muller-zoe, petit-ines.")]
    public void A_candidate_who_is_not_of_the_session_gets_the_keys_that_are(string written, string hint)
    {
        string[] keys = ["d-almeida-jerome", "muller-zoe", "petit-ines"];
        var said = DeliberationMessages.UnknownCandidate(written, keys, new SourcePosition("deliberation.yaml", 8, 5)).Hint!;
        Assert.StartsWith(hint, said, StringComparison.Ordinal);
        Assert.All(keys, key => Assert.Contains(key, said, StringComparison.Ordinal));
    }

    [Fact]
    public void No_file_is_no_deliberation()
    {
        var read = DeliberationFile.Load(new MemoryWorkspace(), "deliberation.yaml");
        Assert.Same(Deliberation.None, read.Value);
        Assert.Empty(read.Diagnostics);
    }

    [Theory]
    [InlineData("pourquoi: \"dossier revu\"", "pourqoi: \"dossier revu\"", "CQP010", 15, 5, "« pourquoi »")]
    [InlineData("decisions:", "decision:", "CQP010", 7, 1, "« decisions »")]
    [InlineData("preside: oui", "presidente: oui", "CQP010", 5, 49, "« preside »")]
    [InlineData("apres: 70", "apres: soixante-dix", "CQP014", 13, 12, "un nombre")]
    [InlineData("avant: \"68,33\"", "avant: \"68,33 %\"", "CQP014", 12, 12, "« non connu »")]
    [InlineData("apres: validé", "apres: valide", "CQP016", 19, 12, "« validé »")]
    [InlineData("apres: validé", "apres: règle non déclarée", "CQP016", 19, 12, "non validé")]
    [InlineData("apres: validé", "apres: non décidable", "CQP016", 19, 12, "à trancher")]
    [InlineData("date: 2026-11-20\n  lieu", "date: 2026-02-30\n  lieu", "CQP087", 2, 9, "JJ/MM/AAAA")]
    [InlineData("notifie_le: 2025-06-01", "notifie_le: juin 2025", "CQP087", 24, 57, "une date")]
    [InlineData("    qui: \"le jury\"\n", "", "CQP011", 8, 5, "qui, pourquoi, quand")]
    [InlineData("    avant: non décidable\n", "", "CQP011", 17, 5, "« avant »")]
    [InlineData("    pourquoi: \"pièce reçue\"\n", "    pourquoi: \" \"\n", "CQP085", 21, 15, "vide")]
    [InlineData("  membres:\n", "  membres: Ève Roux\n  autres:\n", "CQP013", 4, 12, "une liste")]
    [InlineData("candidat: dupont-marie, element: B-PO", "candidat: [dupont-marie], element: B-PO", "CQP013", 24, 16, "un texte")]
    public void A_fault_is_said_where_it_stands_and_what_is_wrong_decides_nothing(string old, string change, string code, int line, int column, string says)
    {
        Assert.Contains(old, Sound, StringComparison.Ordinal);
        var at = Sound.IndexOf(old, StringComparison.Ordinal);

        var read = Load(Sound[..at] + change + Sound[(at + old.Length)..]);

        Assert.Contains(read.Diagnostics, d => d.Code == code && (d.Position!.Line, d.Position.Column) == (line, column) && (d.Message + d.Hint).Contains(says, StringComparison.Ordinal));
        Assert.All(read.Value!.Decisions, d => Assert.False(string.IsNullOrWhiteSpace(d.Who) || string.IsNullOrWhiteSpace(d.Why) || d.When == default));
        Assert.True(read.Value.Decisions.Count + read.Value.Records.Count + read.Value.Members.Count <= 5);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("jury")]
    [InlineData("jury: []\ndecisions: {}\nacquis: 3\n")]
    [InlineData("decisions: [a, [b], {}, ]")]
    [InlineData("jury: {membres: [{}]}\nacquis: [{candidat: }]")]
    [InlineData("\t: {")]
    public void No_text_makes_it_throw_nor_decides_anything(string text)
    {
        var read = Load(text);
        Assert.Empty(read.Value!.Decisions);
        Assert.Empty(read.Value.Records);
    }

    private static CqpKits.Diagnostics.Checked<Deliberation> Load(string text) =>
        DeliberationFile.Load(new MemoryWorkspace().With("s/deliberation.yaml", text), "s/deliberation.yaml");
}
