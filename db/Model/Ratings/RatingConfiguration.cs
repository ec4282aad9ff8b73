using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Ratings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalHub.Db.Model.Ratings;

internal sealed class RatingConfiguration : IEntityTypeConfiguration<Rating>
{
    public void Configure(EntityTypeBuilder<Rating> entity)
    {
        entity.ToTable("Ratings");
        entity.Property(r => r.Id).ValueGeneratedNever();
        entity.Property(r => r.MatterCode).HasMaxLength(36);
        entity.Property(r => r.DepartmentCode).HasMaxLength(20);
        entity.Property(r => r.RaterName).HasMaxLength(400);
        entity.Property(r => r.ServedByName).HasMaxLength(400);
        entity.Property(r => r.SourceNumber).HasMaxLength(64);
        entity.Property(r => r.Reasons).HasMaxLength(400);
        entity.Property(r => r.Words).HasMaxLength(2 * RatingRules.LongestWords);
        entity.Ignore(r => r.ReasonNames);
        entity.HasOne<Case>().WithMany().HasForeignKey(r => r.CaseId);
        entity.HasIndex(r => new { r.CaseId, r.Step }).IsUnique(); // one service is rated once
        entity.HasIndex(r => r.GivenAt); // figures of a period
    }
}
