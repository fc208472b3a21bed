"""Other ways to write the characters of names: traditional forms, and characters that nobody sees between them.

They only help to hear that a line speaks of something. No name is ever matched by them.
"""

import unicodedata

# Pairs of simplified and traditional characters: those of the names in rules/liaoning-2023, and 万.
_PAIRS = """
专專业業为為举舉乐樂乡鄉书書产產众眾众衆优優会會传傳体體储儲儿兒兴興养養军軍农農决決准準减減划劃创創制製剧劇办辦务務动動劳勞势勢
区區医醫协協单單占佔卫衛县縣双雙发發台臺号號员員周週咏詠团團围圍国國图圖场場坚堅处處备備头頭妇婦宁寧实實层層届屆岁歲岗崗岭嶺带帶
帮幫广廣库庫应應开開强強归歸态態总總愿願戏戲户戶托託扩擴护護报報据據撑撐数數无無旧舊术術机機权權构構标標栋棟楼樓残殘毕畢沈瀋温溫
游遊灵靈点點现現疗療盖蓋础礎离離种種积積稳穩筑築筹籌签簽类類系係紧緊红紅约約级級线線线綫组組织織经經结結统統绵綿综綜缓緩缴繳网網
群羣联聯脉脈艺藝节節范範药藥规規计計订訂记記设設访訪试試调調负負质質贫貧费費资資踪蹤转轉输輸辽遼还還进進适適里裡里裏铁鐵镇鎮长長
队隊阶階难難韵韻项項预預领領题題额額馆館驾駕验驗万萬学學电電临臨脱脫舰艦抚撫床牀为爲
"""
_JOINED = "".join(_PAIRS.split())
_SIMPLIFIED = {ord(other): plain for plain, other in zip(_JOINED[::2], _JOINED[1::2], strict=True)}
_UNSEEN = ("Cf", "Cc", "Mn", "Co", "Cn")
"""Categories of Unicode: joiners and marks of direction, controls, marks that sit on other characters, no characters."""


def plainly(text: str) -> str:
    """A text as its name is heard: in simplified characters and without those that are not seen."""
    if text.isascii():
        return text
    seen = (one for one in text.translate(_SIMPLIFIED) if unicodedata.category(one) not in _UNSEEN)
    return "".join(seen)
