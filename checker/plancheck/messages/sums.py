"""Words of the findings on totals of the province."""

from plancheck.messages.wording import Wording, Words

WORDS: Words = {
    "PC230": (
        Wording(
            title="全省合计不足",
            sentence="“{commitment}”（{when}）要求{required}，已报合计{sum}，差{gap}。",
            advice="差额由省级与各市协商分担；本程序不向任何一个市分摊。",
            why="各市所报的数加起来达不到全省的承诺。",
            example="要求45万人左右，各市合计42万人。",
        ),
        Wording(
            title="total falls short",
            sentence="“{commitment}” ({when}) asks for {required}; what is stated adds up to {sum}, which is "
            "{gap} off.",
            advice="The province and its cities settle who takes the difference; the program assigns it to nobody.",
            why="What the cities state does not add up to the province's figure.",
            example="About 450,000 are asked for; the cities state 420,000.",
        ),
    ),
    "PC231": (
        Wording(
            title="全省合计没有保证",
            sentence="“{commitment}”（{when}）要求{required}，已报合计{sum}，数够了，但有的市写得留有余地、"
            "语气较弱或没有时限。",
            advice="请写得不确定的市去掉余地。",
            why="所写的数加起来够了，但没有一个保证下来的合计。",
            example="有的市写“力争3万人”。",
        ),
        Wording(
            title="total is not guaranteed",
            sentence="“{commitment}” ({when}) asks for {required}; what is stated adds up to {sum}, but some "
            "parts are hedged, weakly worded or undated.",
            advice="Ask the cities whose wording leaves room to close it.",
            why="The stated figures add up, but what is guaranteed does not.",
            example="One city says it strives for 30,000.",
        ),
    ),
    "PC232": (
        Wording(
            title="全省合计无法判定",
            sentence="“{commitment}”（{when}）要求{required}，已报合计{sum}，还有未报送或无法判定的：{missing}。",
            advice="补齐后再核对。",
            why="缺的部分可能改变结论，所以不下结论。",
            example="14个市只报了13个。",
        ),
        Wording(
            title="total cannot be told",
            sentence="“{commitment}” ({when}) asks for {required}; {sum} so far, with parts absent or unclear: "
            "{missing}.",
            advice="Complete the parts and check again.",
            why="The missing parts could change the outcome, so none is given.",
            example="13 of 14 cities have reported.",
        ),
    ),
    "PC233": (
        Wording(
            title="有市没有报送方案",
            sentence="有{count}个市没有方案：{cities}。",
            advice="需要各市齐全时，补齐方案，或用 --complete 让缺报算作错误。",
            why="没有报送的市不能当作没有问题，也不能当作零。",
            example="文件夹里只有13个市的方案。",
        ),
        Wording(
            title="cities without a plan",
            sentence="There is no plan of {count} cities: {cities}.",
            advice="Add their plans; with --complete an absent city is an error.",
            why="An absent city is neither in order nor nought.",
            example="A folder with the plans of 13 cities.",
        ),
    ),
    "PC234": (
        Wording(
            title="合计与原文的数不同",
            sentence="“{commitment}”（{when}）原文是{required}，已报合计{sum}；这是规模数而不是目标，只作提示。",
            advice="",
            why="这类数说明涉及的范围，没有多好少好之分。",
            example="原文涉及11923栋楼，各市合计11800栋。",
        ),
        Wording(
            title="total differs",
            sentence="“{commitment}” ({when}) is {required} in the article; what is stated adds up to {sum}; it "
            "describes a size and is no aim.",
            advice="",
            why="Such a figure says how much is touched; neither more nor less is better.",
            example="11,923 buildings in the article, 11,800 in the plans.",
        ),
    ),
    "PC235": (
        Wording(
            title="全省比率不能由各市推出",
            sentence="“{commitment}”（{by}）要求全省{required}，各市的比率不能相加，全省是否达到无法判定。",
            advice="由省级主管部门按全省口径核算。",
            why="比率的分母不同，不能相加，也不能简单平均。",
            example="全省城镇调查失业率5.5%左右。",
        ),
        Wording(
            title="ratio of the province",
            sentence="“{commitment}” ({by}) asks for {required} of the whole province; ratios of cities cannot be "
            "added, so it cannot be told.",
            advice="The province's own department works it out.",
            why="Ratios have different denominators and cannot be added or simply averaged.",
            example="An unemployment rate of about 5.5% in the province.",
        ),
    ),
    "PC236": (
        Wording(
            title="不计入合计",
            sentence="{who}写的“{written}”没有计入“{commitment}”：按规则，这一项只由各市分担。",
            advice="",
            why="规则写明没有省本级部分的合计，再加省直的数会重复。",
            example="省直部门报了城镇新增就业数。",
        ),
        Wording(
            title="not added",
            sentence="“{written}” of {who} is not added to “{commitment}”: by the rule only the cities have parts.",
            advice="",
            why="Where a total has no part of the province's own, adding one would count it twice.",
            example="The provincial organs state new urban employment.",
        ),
    ),
    "PC237": (
        Wording(
            title="份额与权重相差很大",
            sentence="{who}在“{commitment}”已报合计中占{share}，按{weighed}占{weight}，相差三倍以上。",
            advice="请核对数字；份额由省级与各市商定，本程序不作分摊。",
            why="份额远大于或远小于权重，可能有原因，也可能是笔误；只作提示，不影响结论。",
            example="某市人口占全省18%，所报的数只占合计的2%。",
        ),
        Wording(
            title="share far from weight",
            sentence="{who} carries {share} of what is stated for “{commitment}”, with {weight} of the {weighed}: more "
            "than three times apart.",
            advice="Check the figure; the province and its cities settle the shares, the program assigns none.",
            why="A share far above or below the weight may have its reason, or be a slip; no outcome depends on it.",
            example="A city with 18% of the residents states 2% of the sum.",
        ),
    ),
}
