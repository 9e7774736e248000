using AssetPlanning.Rulebook;
using static AssetPlanning.Data.TableColumn;

namespace AssetPlanning.Data;

/// <content>What law and practice say in words (法律目录).</content>
internal static partial class TableForms
{
    private static TableForm[] Rights
    {
        get
        {
            const string File = "right-profiles";
            var profiles = Of(
                File,
                "rightProfiles",
                "权能条目",
                [
                    Code("right", "权利类型", isNeeded: true), Codes("holders", "权利人类型"), Codes("resources", "客体类型"), NamesOf<Ownership>("ownerships", "所有权"), NamesOf<SpatialLayer>("layers", "空间层次"),
                    .. Ruling("transferable", "流转"), .. Ruling("mortgageable", "抵押"), .. Ruling("registrable", "登记"), Name<Evidence>("evidence", "依据性质", isNeeded: true),
                ],
                key: "right");
            return
            [
                Of(File, "holderKinds", "权利人类型", Term, key: "code"), Of(File, "resourceKinds", "客体类型", Term, key: "code"),
                Of(File, "establishments", "设立方式", [.. Term, Code("supply", "供应方式")], key: "code"),
                profiles,
                Inside(profiles, "terms", "期限参数", Case(string.Empty, isNeeded: true)), Inside(profiles, "termProvisions", "期限规定", Provided),
                Inside(profiles, "setUp", "设立规定", [Code("by", "设立方式", isNeeded: true), .. Ruling("ruling", string.Empty)]), Inside(profiles, "provisions", "其他规定", Provided),
                Of(File, "compatibilities", "权利相容规定", [Code("base", "主权利"), Code("attached", "附设权利", isNeeded: true), Name<RightPlace>("place", "所处", isNeeded: true), .. Ruling("ruling", string.Empty)]),
            ];
        }
    }

    private static TableForm[] Methods
    {
        get
        {
            const string File = "modes-and-methods";
            var follows = new TableColumn("followsTransferability", "随可流转性", CellKind.Truth, IsNeeded: true);
            var evidence = Name<Evidence>("evidence", "依据性质", isNeeded: true);
            ValueList<TableColumn> rights = [Code("right", "权利类型", isNeeded: true), .. Ruling("ruling", string.Empty)];
            var modes = Of(File, "supplyKinds", "供应方式", [.. Term, follows, evidence], key: "code");
            var methods = Of(
                File,
                "integrationKinds",
                "整备方式",
                [
                    .. Term, .. Effect("ownership", "所有权"), .. Effect("useRight", "使用权"), .. Effect("possession", "占有"), follows, .. Both("land.", "适用土地", isNeeded: true),
                    .. Case("longestTerm.", "最长期限"), Code("consent", "同意比例"), Code("approval", "报批事项"), Codes("compensated", "补偿对象"), evidence,
                ],
                key: "code");
            return
            [
                modes, Inside(modes, "rights", "供应权利", rights), Inside(modes, "checks", "供应核查", Provided),
                methods, Inside(methods, "rights", "整备权利", rights), Inside(methods, "costs", "整备费用", Provided), Inside(methods, "limits", "整备限制", Provided),
            ];
        }
    }

    private static TableForm[] Controls
    {
        get
        {
            const string File = "control-lines";
            var lines = Of(File, "controlLines", "管控线", [.. Term, Codes("disjointFrom", "不得重叠"), Name<Evidence>("evidence", "依据性质", isNeeded: true)], key: "code");
            return
            [
                Of(File, "activities", "活动类型", Term, key: "code"),
                lines,
                Inside(lines, "rules", "管控规定", [Code("activity", "活动类型", isNeeded: true), Name<Consequence>("consequence", "管控结果", isNeeded: true), Code("by", "机关"), .. Both("condition.", "条件"), .. Basis()]),
                Inside(lines, "provisions", "管控线其他规定", Provided),
            ];
        }
    }

    private static TableForm[] Approvals
    {
        get
        {
            const string File = "approvals";
            var rules = Of(File, "approvalRules", "报批规定", [Code("approval", "报批事项", isNeeded: true), Codes("after", "前置事项"), Name<Evidence>("evidence", "依据性质", isNeeded: true)], key: "approval");
            return
            [
                Of(File, "authorities", "审批机关", Term, key: "code"), Of(File, "approvals", "报批事项", Term, key: "code"),
                rules,
                Inside(
                    rules,
                    "levels",
                    "审批层级",
                    [
                        Code("by", "审批机关", isNeeded: true), .. Both("when.", "适用"), Code("limit.parameter", "界限参数"), Code("limit.circumstance", "界限情形"), Name<LimitSense>("limit.sense", "界限含义"), .. Basis(),
                    ]),
                Inside(rules, "conditions", "报批条件", Provided),
                Of(
                    File,
                    "consentQuorums",
                    "同意比例",
                    [.. Term, Code("circumstance", "情形", isNeeded: true), Name<LimitSense>("sense", "界限含义", isNeeded: true), .. Both("of.", "基数", isNeeded: true), Code("alsoBy", "另须同意"), .. Basis()],
                    key: "code"),
            ];
        }
    }

    private static ValueList<TableColumn> Effect(string path, string chinese) => [Name<RightEffect>(path + ".effect", chinese + "变化", isNeeded: true), .. Both(path + ".note.", chinese + "说明")];
}
