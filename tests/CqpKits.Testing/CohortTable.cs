using static CqpKits.Testing.CohortCandidate;

namespace CqpKits.Testing;

/// <summary>
/// Twelve candidates with the results that they must have, worked out by hand from the two texts before anything was run.
/// By domaine (2009): mean of the three above 70, each of the three at least 50, each savoir-faire at least 30.
/// By bloc: at least 70, each at least 50, each savoir-faire marked by the tutor at least 30.
/// R has 10 savoir-faire, PO 7, OT 9.
/// </summary>
internal static class CohortTable
{
    public static readonly IReadOnlyList<(CohortCandidate Candidate, Expected ByDomain, Expected ByBlock)> All =
    [
        // Exactly 70 everywhere: the first text asks for more than 70, the second for 70.
        (Uniform("Abadie Paul", "70", 70, "70"), new('N', "NNN", "70 70 70"), new('V', "VVV", "70 70 70")),

        // (71 + 70 + 70) / 3 = 70,333…
        (Uniform("Barthélemy-Castagnou Marie-Geneviève", "71", 70, "70"), new('V', "VVV", "70,33 70,33 70,33"), new('V', "VVV", "70,33 70,33 70,33")),

        // (80 + 80 + 50) / 3 = 70; 50 is on the floor and passes.
        (Uniform("Cazalis Jean", "80", 80, "50"), new('N', "NNN", "70 70 70"), new('V', "VVV", "70 70 70")),

        // (90 + 90 + 49) / 3 = 76,333…, but 49 is under the floor.
        (Uniform("Doumerc Léa", "90", 90, "49"), new('N', "NNN", "76,33 76,33 76,33"), new('N', "NNN", "76,33 76,33 76,33")),

        // A savoir-faire at 29: tutor in R = (9 × 90 + 29) / 10 = 83,9; R = (83,9 + 90 + 90) / 3 = 87,966…
        (Uniform("Esparbès Tom", "90", 90, "90") with { Except = ("RSF1", "29") }, new('N', "NVV", "87,97 90 90"), new('N', "NVV", "87,97 90 90")),

        // The same at 30: tutor in R = 84; R = 88.
        (Uniform("Fabre Zoé", "90", 90, "90") with { Except = ("RSF1", "30") }, new('V', "VVV", "88 90 90"), new('V', "VVV", "88 90 90")),

        // The trainer's form is missing: nothing is decided.
        (Uniform("Gasc Hugo", "90", 90, "90") with { WithoutTrainer = true }, new('?', "???", "- - -"), new('?', "???", "- - -")),

        // The tutor says that the candidate was absent for a savoir-faire of PO: PO cannot be decided, R and OT are.
        (Uniform("Hébrard Inès", "80", 80, "80") with { Except = ("POSF3", "absent") }, new('?', "V?V", "80 - 80"), new('?', "V?V", "80 - 80")),

        // Two versions of the president's form, 75 and 57 for PO: a person must say which.
        (Uniform("Izard Noé", "75", 75, "75") with { SecondJury = "57" }, new('?', "V?V", "75 - 75"), new('?', "V?V", "75 - 75")),

        // R = (60 + 70 + 70) / 3 = 66,666…; the jury decides that it is validated. The value stays.
        (new("Jourdain Ève", ["60", "90", "90"], [70, 90, 90], ["70", "90", "90"]), new('V', "VVV", "66,67 90 90"), new('V', "VVV", "66,67 90 90")),

        // PO = (69,97 + 70 + 70) / 3 = 69,99: just under both thresholds. R and OT are validated.
        (new("Kermadec Yann", ["80", "69,97", "71"], [80, 70, 71], ["80", "70", "71"]), new('N', "VNV", "80 69,99 71"), new('N', "VNV", "80 69,99 71")),

        // All at 100.
        (Uniform("Labarthe Aïcha", "100", 100, "100"), new('V', "VVV", "100 100 100"), new('V', "VVV", "100 100 100")),
    ];
}
