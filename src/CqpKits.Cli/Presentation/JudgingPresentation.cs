using CqpKits.French;
using CqpKits.Sessions.Judging;
using CqpKits.Sessions.Registering;

namespace CqpKits.Cli.Presentation;

/// <summary>Prints what a jury or a commission decided.</summary>
internal static class JudgingPresentation
{
    public static void Show(JudgedSession? judged, DecidingBody body, TextWriter output)
    {
        if (judged is null)
        {
            return;
        }

        var verb = body == DecidingBody.Jury ? "délibéré" : "confirmé";
        foreach (var candidate in judged.Candidates)
        {
            output.WriteLine($"  {candidate.Name} : {candidate.Announced}{(candidate.IsDecided ? " (décidé)" : "")}{(candidate.IsHeld || judged.SatOn is null ? "" : $" — pas {verb}")}");
        }

        var held = judged.Candidates.Count(c => c.IsHeld);
        var title = body == DecidingBody.Jury ? "Jury" : "Commission";
        output.WriteLine(judged.SatOn is { } day
            ? FormattableString.Invariant($"{title} du {FrenchText.ShortDate(day)}, session « {judged.Session} » : {held} {verb}{(held > 1 ? "s" : "")} sur {Counts.Of(judged.Candidates.Count, "candidat")}, {Counts.Of(judged.Decisions, "décision")}.")
            : $"Session « {judged.Session} » : {Counts.Of(judged.Answers, "réponse")} tranchée{(judged.Answers > 1 ? "s" : "")}, {Counts.Of(judged.Decisions, "décision")} du jury. Son jour n'est pas dit : rien n'est encore délibéré.");
    }
}
