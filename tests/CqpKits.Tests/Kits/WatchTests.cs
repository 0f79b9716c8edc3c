using CqpKits.Kits.Printing;
using CqpKits.Kits.Watching;

namespace CqpKits.Tests.Kits;

public sealed class WatchTests
{
    private const string Grid = "templates/grille-observation.md";
    private readonly MemoryWorkspace workspace = MemoryWorkspace.Shipped();

    [Fact]
    public void An_edit_rewrites_only_what_it_touches_and_issues_nothing()
    {
        var issued = workspace.With("output/agc/vierge/kit.json", "émis").Text("output/agc/vierge/kit.json");
        var rounds = Watch(() => Replace(Grid, "Notez", "Nouveau : notez"));
        Assert.Contains("output/apercu/agc/president/grille-synthese.docx", rounds[0].Written);
        Assert.Contains("output/apercu/agc/jury/guide-jury.docx", rounds[0].Written);
        Assert.Equal(["output/apercu/agc/jury/grille-observation.docx", "output/apercu/agc/jury/livret.docx"], rounds[1].Written);
        Assert.Equal(issued, workspace.Text("output/agc/vierge/kit.json"));
        Assert.DoesNotContain(workspace.Files.Keys, f => f.Contains("/formulaires/", StringComparison.Ordinal) || f.StartsWith("output/apercu/kit", StringComparison.Ordinal));
    }

    [Fact]
    public void A_preview_is_made_in_each_format_and_a_fault_is_said_once()
    {
        Replace(Grid, "Notez", "{{ inconnu }}\n\nNotez");
        var rounds = new List<WatchRound>();
        Assert.Empty(WatchCertification.Run(workspace, "agc", null, new PlainWriters().Both, () => false, rounds.Add));
        var round = Assert.Single(rounds);
        Assert.Contains("output/apercu/agc/president/grille-synthese.docx", round.Written);
        Assert.Equal(round.Written.Where(f => f.EndsWith(".docx", StringComparison.Ordinal)).Select(f => f[..^5] + ".pdf"), round.Written.Where(f => f.EndsWith(".pdf", StringComparison.Ordinal)));
        Assert.Equal(round.Written.Count, 2 * PrintedFiles.Documents(round.Written));
        Assert.Single(round.Come);
    }

    [Fact]
    public void Faults_come_and_go_a_missing_file_is_waited_for_and_the_other_kit_is_made()
    {
        const string own = "templates/notre-grille.md";
        var text = workspace.Text(Grid);
        workspace.With(own, text);
        Replace("referentials/agc/formulaires.yaml", "modele: grille-observation.md", "modele: notre-grille.md");
        var rounds = Watch(
            () => workspace.Remove(own),
            () => Replace("templates/grille-synthese.md", "Portez", "Autre : portez"),
            () => workspace.With(own, text));
        Assert.Equal(["CQP001"], rounds[1].Come.Select(f => f.Code));
        Assert.Equal(["output/apercu/agc/president/grille-synthese.docx", "output/apercu/agc/president/livret.docx"], rounds[2].Written);
        Assert.Empty(rounds[2].Come);
        Assert.Single(rounds[2].Left);
        Assert.Equal(["CQP001"], rounds[3].Gone.Select(f => f.Code));
        Assert.Empty(rounds[3].Left);
    }

    [Fact]
    public void A_fault_that_cannot_be_looked_at_is_not_said_to_be_mended()
    {
        const string forms = "referentials/agc/formulaires.yaml";
        var text = workspace.Text(forms);
        var rounds = Watch(
            () => Replace(Grid, "Notez", "{{ inconnu }}\n\nNotez"),
            () => workspace.Remove(forms),
            () => workspace.With(forms, text),
            () => Replace(Grid, "{{ inconnu }}", ""));
        Assert.Equal(["CQP001"], rounds[2].Come.Select(f => f.Code));
        Assert.Empty(rounds[2].Gone);
        Assert.Equal(["CQP001"], rounds[3].Gone.Select(f => f.Code));
        Assert.Empty(rounds[3].Come);
        Assert.Equal(["CQP102"], rounds[4].Gone.Select(f => f.Code));
        Assert.Empty(rounds[4].Left);
    }

    [Fact]
    public void A_fault_that_moves_to_another_line_is_the_same_fault()
    {
        var rounds = Watch(() => Replace(Grid, "Notez", "{{ inconnu }}\n\nNotez"), () => Replace(Grid, "{{ inconnu }}", "\n\n{{ inconnu }}"));
        Assert.NotEmpty(rounds[1].Come);
        Assert.Empty(rounds[2].Come);
        Assert.Empty(rounds[2].Gone);
    }

    [Fact]
    public void A_theme_or_an_own_template_that_appears_is_seen()
    {
        var rounds = Watch(
            () => workspace.With("theme.yaml", "polise: Arial\n"),
            () => workspace.With("referentials/agc/modeles/grille-observation.md", "{{ inconnu }}\n"));
        Assert.Equal("CQP010", Assert.Single(rounds[1].Come).Code);
        Assert.Contains(rounds[2].Come, f => f.Position?.Path == "referentials/agc/modeles/grille-observation.md");
    }

    [Fact]
    public void A_template_that_comes_over_the_shipped_one_is_seen_and_so_is_its_going()
    {
        workspace.Remove(Grid);
        var rounds = Watch(() => workspace.With(Grid, "{{ inconnu }}\n"), () => workspace.Remove(Grid));
        Assert.Empty(rounds[0].Left);
        Assert.Contains(rounds[1].Come, f => f.Position?.Path == Grid);
        Assert.NotEmpty(rounds[2].Gone);
        Assert.Empty(rounds[2].Left);
    }

    [Fact]
    public void The_look_of_a_charter_is_followed_and_a_charter_that_goes_bad_is_waited_for()
    {
        workspace.With("charte.docx", new InventedBranchStyle().ToBytes());
        var rounds = Watch(
            "charte.docx",
            () => workspace.With("charte.docx", "abîmée"),
            () => workspace.With("charte.docx", new InventedBranchStyle { HeadingColour = "123456" }.ToBytes()));
        Assert.Equal("CQP250", Assert.Single(rounds[1].Come).Code);
        Assert.Empty(rounds[1].Written);
        Assert.Equal("CQP250", Assert.Single(rounds[2].Gone).Code);
        Assert.Equal(rounds[0].Written, rounds[2].Written);
    }

    [Fact]
    public void An_unknown_certification_is_said_at_once() =>
        Assert.Equal("CQP200", Assert.Single(WatchCertification.Run(workspace, "agd", null, OutputFormats.Docx, () => true, _ => Assert.Fail("nothing to watch"))).Code);

    /// <summary>Watches, making one edit at each look; the pause behind it lets the editor finish.</summary>
    private List<WatchRound> Watch(params Action[] edits) => Watch(null, edits);

    private List<WatchRound> Watch(string? styleFile, params Action[] edits)
    {
        var rounds = new List<WatchRound>();
        var left = new Queue<Action>(edits);
        var settling = false;
        bool Pause()
        {
            if (!settling && left.Count == 0)
            {
                return false;
            }

            if (!settling)
            {
                left.Dequeue()();
            }

            settling = !settling;
            return true;
        }

        Assert.Empty(WatchCertification.Run(workspace, "agc", styleFile, OutputFormats.Docx, Pause, rounds.Add));
        Assert.Equal(edits.Length + 1, rounds.Count);
        return rounds;
    }

    private void Replace(string path, string from, string to)
    {
        var text = workspace.Text(path);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        workspace.With(path, text[..at] + to + text[(at + from.Length)..]);
    }
}
