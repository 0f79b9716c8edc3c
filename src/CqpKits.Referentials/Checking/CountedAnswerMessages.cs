using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Messages about answers that conditions count and that their place cannot give (CQP183–CQP186).</summary>
internal static class CountedAnswerMessages
{
    public static Diagnostic OfAnotherField(RuleSet rules, string answer, string assessor, string field, SourcePosition at) => Diagnostic.Error(
        "CQP183", $"la règle « {rules.Code} » compte la réponse « {answer} », mais ne lit pas le champ « {field} » de « {assessor} », où elle se donne.", at,
        $"ajoutez sous « notes » la ligne « {{evaluateur: {assessor}, calcul: releve, champ: {field}}} », ou corrigez « champ » de celle qui y est.");

    public static Diagnostic NoAnswers(RuleSet rules, string answer, SourcePosition at) => Diagnostic.Error(
        "CQP184", $"la règle « {rules.Code} » compte la réponse « {answer} », mais ne lit à cet endroit que des notes chiffrées.", at,
        "pour tester des notes, écrivez « porte_sur: chaque_note » ou « resultat » ; pour compter des réponses, ajoutez sous « notes » l'évaluateur qui les donne.");

    public static Diagnostic NotOfTheseItems(RuleSet rules, string answer, IReadOnlyList<ResultItem> without, IReadOnlyList<ResultItem> with, SourcePosition at) => Diagnostic.Error(
        "CQP185", $"la règle « {rules.Code} » compte la réponse « {answer} », que personne ne peut donner pour {string.Join(", ", without.Select(i => $"« {i.Code} »"))}.", at,
        $"nommez les éléments où elle se donne : « pour: [{string.Join(", ", with.Select(i => i.Code))}] ».");

    public static Diagnostic NeverCounted(RuleSet rules, string answer, SourcePosition at) => Diagnostic.Error(
        "CQP186", $"la règle « {rules.Code} » compte la réponse « {answer} », qui veut dire « sans objet » : une telle réponse n'est jamais comptée.", at,
        "pour en admettre un nombre limité, écrivez « sans_note: {sans_objet: exclu, sans_objet_au_plus: 2} » : au-delà, une personne tranche.");
}
