using AssetPlanning.Accounting;
using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;
using AssetPlanning.Territory;

namespace AssetPlanning.Valuation;

/// <summary>Values any parcel under any setting by one method (估价).</summary>
internal sealed class Appraiser(Named<ValuationMethod> method, Consultation rulebook, Calculation calculation)
{
    internal RulebookEdition Rulebook => rulebook.Edition;

    /// <summary>A value, or the finding that says why there is none; a method that says nothing gets one too.</summary>
    internal (Appraisal? Value, FindingKind? Refusal) Appraise(Parcel parcel, Lot? lot, ValuedState state, ValuedAs valued)
    {
        var turn = new ValuationTurn(calculation, rulebook, method.Name, parcel, lot, state, valued);
        try
        {
            method.Rule.Appraise(ref turn);
        }
        catch (DivideByZeroException)
        {
            turn.Refuse(FindingCatalogue.MethodDividesByNothing, [Figure.Name(method.Name)]);
        }
        catch (OverflowException)
        {
            turn.Refuse(FindingCatalogue.AmountImpossible, [Figure.Name(method.Name)]);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A fault of the method, not of the land: whoever wrote it is told where it happened.
            throw new InvalidOperationException($"Method {method.Name} failed at parcel {parcel.Id}, {valued.Stage}: {e.Message}", e);
        }

        if (turn.Refusal is null && turn.Appraisal is null)
        {
            turn.Refuse(FindingCatalogue.MethodSilent, [Figure.Name(method.Name)]);
        }
        else if (turn.Refusal is null && turn.Appraisal!.Amount > Posting.Largest)
        {
            turn.Refuse(FindingCatalogue.AmountImpossible, [Figure.Name(method.Name)]);
        }

        if (turn.Refusal is not null)
        {
            turn.Forget();
        }

        return turn.Refusal is null ? (turn.Appraisal, null) : (null, turn.Refusal);
    }
}
