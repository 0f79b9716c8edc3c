using CqpKits.Authoring.Results;
using Scriban.Runtime;

namespace CqpKits.Authoring.Data;

/// <summary><c>candidat</c> and <c>element</c>: results as documents print them.</summary>
internal static class ResultModel
{
    public static ScriptObject Of(CandidateSheet candidate) => DataObject.Of(
        ("cle", candidate.Key), ("nom", candidate.Name), ("entreprise", candidate.Company), ("regle", SessionModel.Of(candidate.Rule)),
        ("verdict", candidate.Status), ("est_decide", candidate.IsDecided), ("motif", candidate.Reason), ("valeur", candidate.Value),
        ("mention", candidate.Mention), ("issue", Of(candidate.Outcome)), ("conditions", DataObject.List(candidate.Tests, Of)),
        ("resultats", DataObject.List(candidate.Items, Of)), ("a_part", DataObject.List(candidate.Aside, Of)),
        ("evaluations", DataObject.List(candidate.Sources, s => DataObject.Of(
            ("libelle", s.Label), ("titulaire", s.Holder), ("valeurs", DataObject.Texts(s.Values))))),
        ("remarques", DataObject.Texts(candidate.Remarks)),
        ("manques", DataObject.List(candidate.Lacks, l => DataObject.Of(
            ("de", l.Holder), ("quoi", l.What), ("a_trancher", l.NeedsReview), ("retient", l.Blocks)))),
        ("decisions", DataObject.List(candidate.Decisions, d => DataObject.Of(
            ("objet", d.Subject), ("avant", d.Before), ("apres", d.After), ("qui", d.Who), ("pourquoi", d.Why), ("date", d.When)))),
        ("verdict_calcule", candidate.ComputedStatus), ("motif_calcule", candidate.ComputedReason));

    public static ScriptObject Of(ItemSheet item) => DataObject.Of(
        ("code", item.Head.Code), ("libelle", item.Head.Label), ("nature", item.Head.Noun),
        ("statut", item.Status), ("est_valide", item.IsValidated), ("valeur", item.Value), ("motif", item.Reason),
        ("acquis_depuis", item.KeptSince), ("acquis_jusqu_au", item.KeptUntil),
        ("statut_calcule", item.ComputedStatus), ("valeur_calculee", item.ComputedValue),
        ("evaluateurs", DataObject.List(item.Sources, s => DataObject.Of(
            ("libelle", s.Label), ("titulaire", s.Holder), ("valeur", s.Value), ("poids", s.Weight), ("coefficient", s.Coefficient), ("est_decidee", s.IsDecided)))),
        ("membres", DataObject.List(item.Members, m => DataObject.Of(("titulaire", m.Name), ("moyenne", m.Value)))),
        ("conditions", DataObject.List(item.Tests, Of)), ("remarques", DataObject.Texts(item.Remarks)),
        ("elements", DataObject.List(item.Children, Of)));

    private static ScriptObject? Of(OutcomeSheet? outcome) => outcome is null ? null : DataObject.Of(
        ("nature", outcome.Kind), ("texte", outcome.Text), ("reste_a_faire", DataObject.Texts(outcome.Remaining)), ("delai", outcome.Within));

    private static ScriptObject Of(TestSheet test) => DataObject.Of(("texte", test.Text), ("resultat", test.Outcome));
}
