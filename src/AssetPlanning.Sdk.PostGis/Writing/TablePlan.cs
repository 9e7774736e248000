namespace AssetPlanning.Data.PostGis;

/// <summary>What becomes of the table a layer is written to (建表方式); named each time, for each of them is somebody's accident.</summary>
public enum TablePlan
{
    /// <summary>新建: there is none of that name yet.</summary>
    Create,

    /// <summary>追加: it is there, with columns that hold what is written, and keeps what it has.</summary>
    Append,

    /// <summary>替换: what is there goes, in the same transaction as the new one comes; who reads meanwhile waits.</summary>
    Replace,
}
