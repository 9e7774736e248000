namespace AssetPlanning.Valuation;

/// <summary>The method of some classes at some rungs (方法适用范围).</summary>
public sealed record MethodChoice
{
    /// <summary>The classes.</summary>
    public required ValueList<Code<LandUse>> LandUses { get; init; }

    /// <summary>The rungs; all where none is named.</summary>
    public ValueList<ValueStage> Stages { get; init; }

    /// <summary>The method.</summary>
    public required ValuationMethod Method { get; init; }

    internal bool IsFor(in ValuationTurn turn) => LandUses.Contains(turn.Use) && (Stages.Count == 0 || Stages.Contains(turn.Stage));
}

/// <summary>Values each class at each rung by its own method (分类估价): the survey by inventory prices, the plan by benchmark prices.</summary>
public sealed record MethodPerClass : ValuationMethod
{
    /// <summary>The methods; each class at each rung falls under exactly one.</summary>
    public required ValueList<MethodChoice> Choices { get; init; }

    /// <inheritdoc/>
    public override void Appraise(ref ValuationTurn turn)
    {
        MethodChoice? chosen = null;
        var count = 0;
        foreach (var choice in Choices)
        {
            if (choice.IsFor(turn))
            {
                chosen = choice;
                count++;
            }
        }

        if (count == 1)
        {
            chosen!.Method.Appraise(ref turn);
        }
        else
        {
            turn.Refuse(FindingCatalogue.MethodMissing, [Figure.Name(turn.Use.ToString()), Figure.Number(count)]);
        }
    }
}
