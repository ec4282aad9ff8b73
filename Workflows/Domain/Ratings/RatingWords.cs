namespace ApprovalHub.Domain.Ratings;

/// <summary>A rating as it stands in the supervision item that it opens: without the words of the person served, for those who are rated read it.</summary>
internal static class RatingWords
{
    public static string Of(Rating rating) => string.Join("；", new[]
    {
        $"评价“{Of(rating.Grade)}”",
        string.Join("、", rating.ReasonNames.Select(name => Of(Enum.Parse<RatingReason>(name)))),
    }.Where(part => part.Length > 0));

    private static string Of(RatingGrade grade) => grade switch
    {
        RatingGrade.VerySatisfied => "非常满意",
        RatingGrade.Satisfied => "满意",
        RatingGrade.Fair => "基本满意",
        RatingGrade.Dissatisfied => "不满意",
        _ => "非常不满意",
    };

    private static string Of(RatingReason reason) => reason switch
    {
        RatingReason.NotToldAtOnce => "没有一次告知",
        RatingReason.AskedForMore => "要求提供清单以外的材料",
        RatingReason.TookTooLong => "办理时间长",
        RatingReason.SentAround => "多次跑动、互相推诿",
        RatingReason.PoorConduct => "服务态度不好",
        RatingReason.UnclearGuide => "办事指南不清楚",
        RatingReason.OnlineTrouble => "网上系统不好用",
        _ => "其他",
    };
}
