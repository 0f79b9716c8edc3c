using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Messages about admission, kept items, exemptions, outcomes and their papers, prerequisites of another item (CQP166–CQP179, CQP189, CQP190).</summary>
internal static class AwardMessages
{
    public static Diagnostic MentionOfNothing(RuleSet rules, MentionRule mention) => Diagnostic.Error(
        "CQP166", $"la mention « {mention.Title} » de la règle « {rules.Code} » ne demande rien : tous l'auraient.", mention.Position,
        "ajoutez « test » (un seuil du résultat), ou « conditions ».");

    public static Diagnostic LevelNotJudged(RuleSet rules, ResultLevel level, SourcePosition at) => Diagnostic.Error(
        "CQP167", $"la règle « {rules.Code} » ne juge pas {Plural(level)} : cette ligne ne concernerait rien.", at,
        $"elle juge {string.Join(", ", rules.Levels.Select(l => Plural(l.Each)).Distinct())} ; corrigez « pour_chaque ».");

    public static Diagnostic KeptTwice(RuleSet rules, string item, SourcePosition at) => Diagnostic.Error(
        "CQP168", $"dans la règle « {rules.Code} », une autre ligne dit déjà ce qui se garde de « {item} » : celle-ci n'aurait pas d'effet.", at,
        "nommez dans « pour » les éléments de chaque ligne, chacun une fois.");

    public static Diagnostic ExemptTwice(RuleSet rules, string item, SourcePosition at) => Diagnostic.Error(
        "CQP169", $"dans la règle « {rules.Code} », une autre ligne dit déjà ce qui dispense de « {item} » : celle-ci n'aurait pas d'effet.", at,
        "réunissez les titres sur une ligne, ou nommez dans « pour » les éléments de chacune.");

    public static Diagnostic NoMarkToKeep(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP170", $"cette ligne de la règle « {rules.Code} » garde une note, et l'élément n'a pas de valeur où elle entrerait.", at,
        "écrivez « garde: resultat » : l'élément est validé.");

    public static Diagnostic NoValueOfObtained(RuleSet rules, SourcePosition at) => Diagnostic.Warning(
        "CQP171", $"avec la règle « {rules.Code} », un élément acquis ainsi est validé sans note, et le calcul en demande une : rien ne serait décidé pour ce candidat.", at,
        "pour un élément gardé, écrivez « garde: note » ; pour une dispense, « effet: sort_du_calcul ».");

    public static Diagnostic AccessTwice(RuleSet rules, AccessCondition condition) => Diagnostic.Error(
        "CQP172", $"la règle « {rules.Code} » a deux conditions d'accès « {condition.Code} » : on ne saurait pas laquelle est remplie.", condition.Position,
        "donnez à chacune son code.");

    public static Diagnostic EmptyAdmission(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP173", $"« admission » de la règle « {rules.Code} » ne demande rien.", at,
        "ajoutez « conditions », « presentations_au_plus » ou « attente », ou supprimez cette ligne.");

    public static Diagnostic OutcomeWithoutAdmission(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP174", $"l'issue « non_admissible » de la règle « {rules.Code} » ne serait jamais rendue : la règle n'a pas d'« admission ».", at,
        "ajoutez « admission » et ce qu'elle demande, ou supprimez cette issue.");

    public static Diagnostic ConditionsOfInadmissible(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP175", $"l'issue « non_admissible » de la règle « {rules.Code} » a ses propres conditions, alors que « admission » en décide.", at,
        "déplacez-les sous « admission: conditions: ».");

    public static Diagnostic PaperNotOfOutcome(RuleSet rules, PaperRule paper, OutcomeRule outcome) => Diagnostic.Error(
        "CQP176", $"dans la règle « {rules.Code} », l'issue « {RuleWords.Outcome.WordFor(outcome.Kind)} » ne peut pas délivrer « {RuleWords.Paper.WordFor(paper.Kind)} ».", paper.Position,
        paper.Kind == PaperKind.Certificate ? "le certificat va avec l'issue « totale » d'une règle qui donne la certification."
        : outcome.Kind == OutcomeKind.ToSettle ? "rien n'est délivré tant qu'une personne n'a pas tranché."
        : "sans admission, rien n'est jugé : seule une attestation de participation peut être délivrée.");

    private static string Plural(ResultLevel level) => $"les {ResultItems.Noun(level)}s";

    public static Diagnostic PrerequisiteOfAnother(RuleSet rules, ResultLevel coarser, ResultItem item, ResultItem required, SourcePosition at) => Diagnostic.Error(
        "CQP189",
        $"dans la règle « {rules.Code} », « {item.Code} » ({ResultItems.Noun(coarser)} {item.Parent}) attend « {required.Code} » ({ResultItems.Noun(coarser)} {required.Parent}) : au niveau plus fin, un élément n'attend que ceux {Same(coarser)}, et celui-ci ne serait jamais décidé.",
        at,
        $"écrivez ce préalable au niveau « pour_chaque: {RuleWords.Level.WordFor(coarser)} », après ses « conditions » : « {{pour: [{item.Parent}], il_faut: [{required.Parent}]}} ».");

    public static Diagnostic AttestationOfUnjudged(RuleSet rules, ResultLevel level, SourcePosition at) => Diagnostic.Error(
        "CQP190", $"la règle « {rules.Code} » délivre une attestation pour chaque {ResultItems.Noun(level)}, mais ce niveau n'a aucune condition : rien n'y est jamais validé, et aucune ne serait délivrée.", at,
        $"ajoutez « conditions: » au niveau « pour_chaque: {RuleWords.Level.WordFor(level)} », ou supprimez cette attestation.");

    private static string Same(ResultLevel level) => $"{(ResultItems.IsFeminine(level) ? "de la même" : "du même")} {ResultItems.Noun(level)}";
}
