using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Messages about sources that count persons whose forms are not there (CQP187, CQP188).</summary>
internal static class PersonMessages
{
    public static Diagnostic OnlyConsensus(RuleSet rules, SourceRule mark, FormDeclaration form, SourcePosition at) => Diagnostic.Error(
        "CQP187", $"la règle « {rules.Code} » prend les notes de chaque personne (« calcul: {RuleWords.Method.WordFor(mark.Method)} »), mais « {mark.Assessor} » n'a que le formulaire de consensus « {form.Code} » : rien ne serait jamais décidé.", at,
        "écrivez « calcul: consensus » si la règle retient la valeur commune ; sinon, donnez à cet évaluateur un formulaire « portee: individuelle ».");

    public static Diagnostic TooFewForms(RuleSet rules, SourceRule mark, FormDeclaration form, SourcePosition at) => Diagnostic.Error(
        "CQP188", $"la règle « {rules.Code} » attend {mark.Persons} personnes de « {mark.Assessor} », mais le formulaire « {form.Code} » n'est remis qu'à une personne par candidat : rien ne serait jamais décidé.", at,
        $"écrivez « exemplaires: un_par_membre » dans le formulaire « {form.Code} », ou corrigez « personnes ».");
}
