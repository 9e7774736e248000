using AssetPlanning.Inventory;
using AssetPlanning.Tests.Inventory;

namespace AssetPlanning.Tests.Explanation;

/// <summary>What raises the findings of parties and duties: a sound registry with one thing spoiled.</summary>
internal static class PartyScenarios
{
    private static readonly RegisteredParty Mill = PartyRegistryTests.County.Parties.Single(static party => party.Id == "mill");

    internal static IEnumerable<KeyValuePair<string, Func<ValueList<Finding>>>> All { get; } = new Dictionary<string, Func<ValueList<Finding>>>
    {
        ["party.period-empty"] = static () => Registered(Mill with { Id = "x", Until = Mill.From }),
        ["party.twice"] = static () => Registered(Mill),
        ["party.above-missing"] = static () => Registered(Mill with { Id = "x", Above = "nobody" }),
        ["party.above-itself"] = static () => Registered(Mill with { Id = "x", Above = "x" }),
        ["party.field-unknown"] = static () => Registered(Mill with { Id = "x", Fields = ["magic"] }),
        ["party.name-shared"] = static () => Registered(Mill with { Id = "x" }),
        ["party.stand-in-period-empty"] = static () => PartyRegistryTests.Read(PartyRegistryTests.County with { StandIns = [new() { By = "mill", For = "collective", From = new(2020, 1, 1), Until = new(2019, 1, 1) }] }, Registers.Today).Findings,
        ["party.stand-in-unknown"] = static () => Represented("nobody", "mill"),
        ["party.several-stand-in"] = static () => Represented("mill", "collective"),
        ["party.stand-ins-in-a-circle"] = static () => Represented("mill", "mill"),
        ["party.not-registered"] = static () => Named("nobody"),
        ["party.not-in-force"] = static () => Named("land-bureau"),

        ["duty.step-twice"] = static () => Matrix([new() { Id = "survey" }, new() { Id = "survey" }]),
        ["duty.step-unknown"] = static () => Matrix([], DutyMatrixTests.Duty("ghost", "mill", DutyKind.Informed)),
        ["duty.party-missing"] = static () => Matrix([new() { Id = "survey" }], DutyMatrixTests.Duty("survey", "land-bureau", DutyKind.Accountable)),
        ["duty.nobody-accountable"] = static () => Matrix([new() { Id = "survey" }]),
        ["duty.several-accountable"] = static () => Matrix([new() { Id = "survey" }], DutyMatrixTests.Duty("survey", "mill", DutyKind.Accountable), DutyMatrixTests.Duty("survey", "friends", DutyKind.Accountable)),
        ["duty.nobody-responsible"] = static () => Matrix([new() { Id = "survey" }]),
    };

    private static PartiesOfDay Today => PartyRegistryTests.Read(PartyRegistryTests.County, Registers.Today).Value;

    private static ValueList<Finding> Registered(RegisteredParty party) =>
        PartyRegistryTests.Read(PartyRegistryTests.County with { Parties = PartyRegistryTests.County.Parties.Add(party) }, Registers.Today).Findings;

    private static ValueList<Finding> Represented(PartyId by, PartyId party) =>
        PartyRegistryTests.Read(PartyRegistryTests.County with { StandIns = PartyRegistryTests.County.StandIns.Add(new() { By = by, For = party, From = new(2020, 1, 1) }) }, Registers.Today).Findings;

    private static ValueList<Finding> Named(PartyId party) => AssetPlanner.Default.CheckPartyNames(Today, [new() { Party = party, By = "A1" }]).Findings;

    private static ValueList<Finding> Matrix(ValueList<DutyStep> steps, params DutyAssignment[] duties) => AssetPlanner.Default.FindDuties(new() { Steps = steps, Assignments = duties }, Today).Findings;
}
