namespace CqpKits.Tests.Scoring.Recipes;

/// <summary>A recipe: what a text says, and the examples of <c>docs/regles.md</c> that write it.</summary>
/// <param name="Text">What the text says.</param>
/// <param name="Keys">Code of each example, with the words of its lines that carry the recipe.</param>
internal sealed record Recipe(string Text, params (string Code, string[] Keys)[] Keys);

/// <summary>The recipes, in the order of their page.</summary>
internal static class RecipeList
{
    private static readonly string[] Votes = ["porte_sur: avis"];

    public static IReadOnlyList<Recipe> All { get; } =
    [
        new("Dépasser 70, ou l'atteindre", ("regle-2011", ["effet", "test"]), ("regle-2020", ["effet", "test"])),
        new("Une dérogation d'un an, une règle par voie", ("regle-generale", ["effet", "fin"]), ("regle-vae", ["voie", "effet"])),
        new("Chacun évalue ses épreuves", ("a-chacun-son-epreuve", ["pour"])),
        new("Les deux meilleures notes", ("deux-meilleures", ["meilleures"])),
        new("Chaque juré pour soi", ("deux-professionnels", ["calcul: chacun", "porte_sur"]), ("somme-de-chacun", ["calcul: chacun", "porte_sur"])),
        new("Des modules sur 5, 10, 10 et 5, qui font 30", ("modules", ["calcul", "resultat: somme", "sur"]), ("modules-en-pour-cent", ["calcul"])),
        new("Des poids en pour-cent, des coefficients, un arrondi", ("ponderee", ["poids", "resultat: moyenne_ponderee", "arrondi"]), ("coefficients", ["resultat: moyenne_ponderee", "coefficients"]), ("coefficients-des-evaluateurs", ["coefficient", "resultat: moyenne_ponderee"])),
        new("Une option dont seuls les points au-delà de 10 comptent", ("bonus", ["bonus_au_dela_de", "resultat: moyenne_ponderee"])),
        new("Une note éliminatoire, un zéro qui élimine", ("seuils", ["porte_sur"])),
        new("Éliminatoire, sauf avis du jury", ("eliminatoire-sauf-avis", ["porte_sur"])),
        new("Tous les critères, deux « sans objet » au plus", ("criteres", ["porte_sur", "sans_objet", "sans_objet_au_plus", "sans_objet_par"])),
        new("Deux tiers de OUI", ("part-de-oui", ["porte_sur"])),
        new("La majorité, les deux tiers des votes", ("trois-avis", ["calcul", .. Votes]), ("majorite-simple", Votes), ("majorite-des-presents", Votes), ("deux-tiers", Votes)),
        new("À égalité, la voix du président", ("voix-du-president", ["calcul", .. Votes])),
        new("Un quorum, des absents, l'unanimité", ("quorum", Votes), ("quorum-de-la-moitie", Votes)),
        new("Une moyenne, et un avis qui peut refuser", ("note-et-avis", ["calcul", "porte_sur"])),
        new("L'un ou l'autre", ("au-choix", ["au_moins", "parmi", "porte_sur"]), ("ou-bien-les-deux", ["au_moins", "parmi", "porte_sur"])),
        new("L'écrit ouvre l'oral", ("etapes", ["il_faut"])),
        new("Des unités qui font un bloc, sans compensation", ("unites", ["pour_chaque: unites", "test: \">= 10\"", "ponderation", "porte_sur: elements_valides", "porte_sur: chaque_element"])),
        new("La moyenne de quelques unités", ("moyenne-des-unites", ["pour_chaque: unites", "calcul", "porte_sur"])),
        new("Une épreuve dont un candidat est dispensé par « sans objet »", ("dispense", ["sans_objet"])),
        new("Une absence compte zéro", ("absences", ["absent", "non_evalue", "sans_objet"])),
        new("Rattrapage, réinscription, mentions", ("attribution", ["issue", "porte_sur: elements_non_valides", "delai", "mentions", "{intitule"])),
        new("Une moyenne générale, sans seuil par épreuve", ("moyenne-generale", ["resultat: moyenne_ponderee", "coefficients", "porte_sur: resultat"])),
        new("La moyenne des écrits, ou de deux unités", ("moyenne-des-ecrits", ["coefficients", "porte_sur: moyenne"]), ("moyenne-de-deux-unites", ["porte_sur: moyenne"])),
        new("Deux épreuves sur trois", ("part-des-epreuves", ["porte_sur: part_valides"])),
        new("Une mention sans note sous 60, un papier pour chaque issue", ("papiers", ["intitule: \"Félicitations du jury", "test: \">= 80\"", "test: \">= 60\"", "issue", "delivre", "papier", "- attestation_de_participation"])),
        new("Des conditions d'accès, trois présentations, une attente", ("admission", ["preuve", "libelle", "presentations_au_plus", "sur", "attente", "issue"])),
        new("Une note gardée deux ans, un bloc cinq ans", ("conservation", ["duree"])),
        new("Jusqu'à la date que dit l'attestation", ("conservation-selon-la-piece", ["conservation"])),
        new("Un titre qui dispense d'une épreuve", ("dispenses", ["effet: sort_du_calcul", "effet: valide"])),
    ];
}
