namespace ApprovalHub.Domain.Ratings;

/// <summary>Where a rating was given. There is none for the staff: nobody rates for the person served (FACTS 6.7).</summary>
public enum RatingSource
{
    /// <summary>查进度: the centre's own status page, by case number and query code.</summary>
    StatusPage,

    /// <summary>省平台</summary>
    Province,

    /// <summary>市平台</summary>
    City,
}
