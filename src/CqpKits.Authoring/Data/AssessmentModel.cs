using System.Globalization;
using CqpKits.Referentials.Model;
using Scriban.Runtime;

namespace CqpKits.Authoring.Data;

/// <summary><c>evaluateurs</c>, <c>observations</c>, <c>jeux_de_role</c>, <c>epreuves</c> and <c>appreciations</c>.</summary>
internal static class AssessmentModel
{
    public static ScriptObject Of(Assessor assessor) => DataObject.Of(
        ("code", assessor.Code), ("libelle", assessor.Label), ("passes", DataObject.List(assessor.Passes, p => DataObject.Item(p.Code, p.Label))));

    public static ScriptObject Of(Observation observation, IReadOnlyList<RolePlay> rolePlays) => DataObject.Of(
        ("code", observation.Code), ("libelle", observation.Label), ("domaine", observation.Domain),
        ("questions", DataObject.Texts(observation.Questions)),
        ("jeux_de_role", DataObject.List(
            observation.RolePlays.SelectMany(code => rolePlays.Where(r => r.Code == code)), Of)));

    /// <summary>A missing note or condition is an empty text, so that templates can print it without a test.</summary>
    public static ScriptObject Of(RolePlay rolePlay) => DataObject.Of(
        ("code", rolePlay.Code), ("numero", rolePlay.Number), ("titre", rolePlay.Title),
        ("role_candidat", rolePlay.CandidateRole), ("role_jury", rolePlay.JuryRole), ("note", rolePlay.Note ?? ""), ("contexte", rolePlay.Context),
        ("relances", DataObject.List(rolePlay.Prompts, p => DataObject.Of(("texte", p.Text), ("condition", p.Condition ?? "")))),
        ("criteres_de_reussite", DataObject.List(rolePlay.SuccessCriteria, c => DataObject.Item(c.Code, c.Label))));

    public static ScriptObject Of(Examination examination, bool extraTime) => DataObject.Of(
        ("code", examination.Code), ("libelle", examination.Label), ("evaluateur", examination.Assessor),
        ("duree_minutes", examination.Minutes), ("duree", ExaminationLength.Write(examination.Minutes, extraTime)), ("description", examination.Description));

    /// <summary>A rating scale with the unit of its scale, empty when the scale has none.</summary>
    public static ScriptObject Of(RatingScale rating, IReadOnlyList<Scale> scales) => DataObject.Of(
        ("code", rating.Code), ("libelle", rating.Label), ("reperes", DataObject.List(rating.Anchors, a => (object)a)),
        ("descripteurs", DataObject.Texts(rating.Descriptors)), ("echelle", rating.Scale),
        ("unite", scales.FirstOrDefault(s => s.Code == rating.Scale)?.Unit ?? ""));
}

/// <summary>Writes the length of an examination.</summary>
internal static class ExaminationLength
{
    /// <summary>« 45 minutes »; with extra time a third more, rounded up, followed by « (tiers-temps compris) »; empty when the length is not known.</summary>
    public static string Write(int? minutes, bool extraTime) => minutes switch
    {
        null => "",
        { } known when extraTime => $"{Minutes(((known * 4) + 2) / 3)} (tiers-temps compris)",
        { } known => Minutes(known),
    };

    private static string Minutes(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "minute" : "minutes")}");
}
