using System.Globalization;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Contracts.Public;
using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Pages.Public;

/// <summary>Limits, days and departments in the words of somebody who has never been to the centre.</summary>
public sealed class Plain(Texts texts, Say say, IPublicApi api)
{
    private Task<IReadOnlyList<DepartmentName>>? departments;

    /// <summary>10 个工作日, 当场.</summary>
    public string Limit(LimitValue limit) => limit.Amount == 0
        ? texts["Public.AtOnce"]
        : string.Create(CultureInfo.InvariantCulture, $"{limit.Amount} {say.Unit(limit.Amount, limit.Unit)}");

    /// <summary>今天, 9月24日, 2027年1月8日（暂定）.</summary>
    public string Day(DateOnly day, bool provisional = false) => say.Day(day) + (provisional ? texts["Common.Provisional"] : "");

    /// <summary>The departments, read once.</summary>
    public Task<IReadOnlyList<DepartmentName>> DepartmentsAsync()
    {
        if (departments is null or { IsFaulted: true } or { IsCanceled: true })
            departments = api.DepartmentsAsync();
        return departments;
    }

    /// <summary>The name of a department, once they have been read; its code for one that is newer than this page.</summary>
    public string Department(string code) =>
        departments is { IsCompletedSuccessfully: true } read && read.Result.FirstOrDefault(d => d.Code == code) is { } known ? known.Name : code;
}
