using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Candidates;

namespace CqpKits.Testing;

/// <summary>What the lists of these tests may name: a jury, a tutor, VAE evaluators, and three routes.</summary>
internal static class SampleLists
{
    private static readonly SourcePosition Here = new("referentials/essai/certification.yaml", 1, 1);

    public static ListContext Context { get; } = new(
        [new Assessor("tuteur", "Tuteur", Here), new Assessor("jury", "Jury ou professionnel", Here), new Assessor("professionnel-vae", "Professionnel évaluateur (VAE)", Here)],
        [Route("formation", "Voie de la formation"), Route("blocs", "Voie des blocs de compétences"), Route("vae", "Voie de la VAE")]);

    /// <summary>A certification whose only assessor is not called « jury ».</summary>
    public static ListContext WithoutJury { get; } = new([new Assessor("habilite", "Évaluateur habilité", Here)], []);

    private static Route Route(string code, string label) => new(code, label, [], null, Here);
}
