using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;

namespace AssetPlanning.Inventory;

/// <summary>Reads the state of a day from a register and holds it against the law (权利现状).</summary>
internal static class RegisterReading
{
    /// <summary>What findings that were counted and not listed are said of.</summary>
    internal static SubjectId Layer => "rights";

    internal static RightsState Run(RightsRegister register, DateOnly on, RulebookEdition rulebook, Calculation calculation, int mostOnOneGround, int listed)
    {
        var report = new LandReport(calculation, listed);
        var ledger = new RightsLedger(rulebook, report);
        ledger.Read(register, on);
        var registered = ledger.Registered;
        var defects = new RightsCheck(registered, on, rulebook, calculation, report, mostOnOneGround).Run();
        report.Close();
        var burdens = ledger.Burdens;
        var state = new RightsState
        {
            On = on,
            Rights = [.. registered.Where(right => !defects.ContainsKey(right.Id) && right.HoldsOn(on)).Select(right => new StandingRight { Interest = right, Encumbrances = burdens.On(right.Id) })],
            OutOfTerm = [.. registered.Where(right => !defects.ContainsKey(right.Id) && !right.HoldsOn(on))],
            SetAside = [.. registered.Where(right => defects.ContainsKey(right.Id)).Select(right => new SetAsideRight { Interest = right, Finding = defects[right.Id] })],
            Refused = ledger.Refused,
        };
        if (calculation.Why is { } why)
        {
            RightsTrail.Tell(why, state, ledger.Changes);
        }

        return state;
    }
}
