using AssetPlanning.Rulebook;

namespace AssetPlanning.Valuation;

/// <content>Preconditions methods share; each says what is not met and leaves the asset without a value.</content>
public ref partial struct ValuationTurn
{
    /// <summary>The one row of a table for the use; a class without its edition, without a row or with several has none.</summary>
    internal bool TryFind<TRow>(ValueList<TRow> rows, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TRow? row)
        where TRow : class, IOfClass
    {
        row = null;
        if (!HasEdition())
        {
            return false;
        }

        NoteMixedUses();
        var count = 0;
        foreach (var each in rows)
        {
            if (each.LandUse == Use)
            {
                row = each;
                count++;
            }
        }

        var use = Figure.Name(Use.ToString());
        if (count != 1)
        {
            Refuse(count == 0 ? FindingCatalogue.PriceMissing : FindingCatalogue.DuplicatePrice, count == 0 ? [use] : [use, Figure.Number(count)]);
        }

        return count == 1;
    }

    /// <summary>The one row of a table for the asset.</summary>
    internal bool TryFindAsset<TRow>(ValueList<TRow> rows, string what, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TRow? row)
        where TRow : class, IOfAsset
    {
        var (start, count) = ValuationRows.Find(rows, Parcel.Subject);
        row = count == 1 ? rows[start] : null;
        if (count != 1)
        {
            ValueList<Figure> told = [Figure.Name(Method), Figure.Name(what)];
            Refuse(count == 0 ? FindingCatalogue.AssetNotDescribed : FindingCatalogue.AssetDescribedTwice, count == 0 ? told : told.Add(Figure.Number(count)));
        }

        return row is not null;
    }

    /// <summary>Whether the class names its edition, or is the user's own.</summary>
    internal bool HasEdition()
    {
        var known = NamesEdition(Use);
        if (!known)
        {
            Refuse(FindingCatalogue.ClassWithoutEdition, [Figure.Name(Use.ToString())]);
        }

        return known;
    }

    internal static bool NamesEdition(Code<LandUse> use) => use.IsOwn || UseCrosswalk.NamesEdition(use);

    /// <summary>Whether the tax of an input is that of the value.</summary>
    internal bool AcceptsTax(string name, Financing.TaxBasis tax, ValueBasis basis)
    {
        if (tax != basis.Tax)
        {
            Refuse(FindingCatalogue.TaxMixed, [Figure.Name(name), Figure.Name(tax.ToString()), Figure.Name(basis.Tax.ToString())]);
        }

        return tax == basis.Tax;
    }

    /// <summary>Whether a rate capitalises: with a term from 0 up, for ever only above the growth.</summary>
    internal bool AcceptsRate(Ratio rate, Ratio? growth, Years? term)
    {
        var grown = growth ?? Ratio.Zero;
        var works = rate.Sign >= 0 && grown > -Ratio.One && (term is not null || (rate.Sign > 0 && rate > grown));
        if (!works)
        {
            Refuse(FindingCatalogue.RateImpossible, [rate, grown]);
        }

        return works;
    }

    /// <summary>The most floor area ratio of the conditions, as told.</summary>
    internal bool TryFloorAreaRatio([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Operand? ratio)
    {
        ratio = State.Conditions is { FloorAreaRatio.Most: { } most } conditions
            ? Tell(FigureTerms.FloorAreaRatio, most, basis: conditions.Basis)
            : null;
        if (ratio is null)
        {
            Refuse(FindingCatalogue.FloorAreaRatioMissing, [Figure.Name(Use.ToString())]);
        }

        return ratio is not null;
    }

    /// <summary>A lot that may hold several uses is valued in its main one: that is told.</summary>
    internal readonly void NoteMixedUses()
    {
        if (State.Conditions is { MixedUses.Count: > 0 } conditions)
        {
            calculation.ReportOnce(FindingCatalogue.MixedUsesNotValued, Parcel.Subject, [Figure.Name(Use.ToString()), Figure.Number(conditions.MixedUses.Count)]);
        }
    }
}
